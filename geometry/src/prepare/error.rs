//! What can go wrong while the sources are read.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why the step stopped.
#[derive(Debug)]
pub enum PrepareError {
    /// A file could not be read or written.
    File(PathBuf, io::Error),
    /// A file is not the JSON it should be.
    Json(PathBuf, serde_json::Error),
    /// A source lacks something, or says something that cannot be.
    Source(String),
}

impl PrepareError {
    /// A file that could not be read or written.
    pub fn file(path: &Path, cause: io::Error) -> Self {
        Self::File(path.to_path_buf(), cause)
    }
}

impl fmt::Display for PrepareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, cause) => write!(f, "{}: {cause}", path.display()),
            Self::Json(path, cause) => write!(f, "{}: {cause}", path.display()),
            Self::Source(what) => f.write_str(what),
        }
    }
}

impl Error for PrepareError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::File(_, cause) => Some(cause),
            Self::Json(_, cause) => Some(cause),
            Self::Source(_) => None,
        }
    }
}
