//! The pseudo-language: keys.

use crate::words::en::english::English;
use crate::words::layers::keys::{Form, KeysLanguage};
use crate::words::pseudo::pseudo::{Pseudo, fixed};

impl KeysLanguage for Pseudo {
    fn form(&self, form: Form) -> &'static str {
        fixed(English.form(form))
    }
}
