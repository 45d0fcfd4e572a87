//! A sentence with emphasis: what the headline is made of.

/// A run of text, set strong or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are set strong.
    pub strong: bool,
}

/// A sentence, or a few.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(pub Vec<Run>);

impl Sentence {
    /// Adds plain words.
    pub fn plain(&mut self, text: impl Into<String>) -> &mut Self {
        self.run(text.into(), false)
    }

    /// Adds strong words.
    pub fn strong(&mut self, text: impl Into<String>) -> &mut Self {
        self.run(text.into(), true)
    }

    fn run(&mut self, text: String, strong: bool) -> &mut Self {
        match self.0.last_mut() {
            Some(last) if last.strong == strong => last.text.push_str(&text),
            _ => self.0.push(Run { text, strong }),
        }
        self
    }

    /// How long it is, bytes.
    pub fn length(&self) -> usize {
        self.0.iter().map(|run| run.text.len()).sum()
    }

    /// The words alone.
    pub fn text(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }
}
