//! A drawing as the text of an SVG file: presentation attributes, generic families, no stylesheet.

use std::fmt::{self, Display, Write as _};

use crate::scale::decimal::Decimal;
use crate::scene::plate::text_width::text_width;

/// A drawing that is being written.
#[derive(Debug, Default)]
pub struct Svg {
    text: String,
}

/// Which face a text is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// For titles and the sentence.
    Serif,
    /// The same, slanted.
    Italic,
    /// For the rest.
    Sans,
    /// The same, strong.
    Bold,
}

impl Face {
    /// Width of a text in this face, with some slack for other faces than ours.
    pub fn width(self, words: &str, size: f64) -> f64 {
        let factor = match self {
            Self::Serif | Self::Italic => 0.94,
            Self::Sans => 1.0,
            Self::Bold => 1.06,
        };
        text_width(words, size) * factor
    }

    const fn attributes(self) -> &'static str {
        match self {
            Self::Serif => "font-family=\"serif\"",
            Self::Italic => "font-family=\"serif\" font-style=\"italic\"",
            Self::Sans => "font-family=\"sans-serif\"",
            Self::Bold => "font-family=\"sans-serif\" font-weight=\"700\"",
        }
    }
}

/// How a text stands.
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    /// Face.
    pub face: Face,
    /// Size in pixels.
    pub size: f64,
    /// Colour.
    pub fill: &'a str,
    /// SVG `text-anchor`.
    pub anchor: &'static str,
    /// Colour and width of the halo, where it has one.
    pub halo: Option<(&'a str, f64)>,
}

impl<'a> Type<'a> {
    /// From its start, without a halo.
    pub const fn new(face: Face, size: f64, fill: &'a str) -> Self {
        Self {
            face,
            size,
            fill,
            anchor: "start",
            halo: None,
        }
    }

    /// The same from another side.
    #[must_use]
    pub const fn at(self, anchor: &'static str) -> Self {
        Self { anchor, ..self }
    }

    /// The same with a halo.
    #[must_use]
    pub const fn over(self, colour: &'a str, width: f64) -> Self {
        Self {
            halo: Some((colour, width)),
            ..self
        }
    }
}

/// A length with at most two decimals.
pub const fn n(length: f64) -> Decimal {
    Decimal(length, 2)
}

impl Svg {
    /// Adds markup as it is.
    pub fn put(&mut self, markup: fmt::Arguments) {
        // Writing to a string cannot fail.
        let _ = self.text.write_fmt(markup);
    }

    /// Adds a text at a place.
    pub fn words(&mut self, x: f64, y: f64, of: &Type, words: &str) {
        self.turned(x, y, 0.0, of, words);
    }

    /// Adds a text at a place, turned by some degrees.
    pub fn turned(&mut self, x: f64, y: f64, turn: f64, of: &Type, words: &str) {
        self.put(format_args!("<text x=\"{}\" y=\"{}\"", n(x), n(y)));
        self.style(of);
        if turn.abs() > 0.05 {
            self.put(format_args!(
                " transform=\"rotate({} {} {})\"",
                n(turn),
                n(x),
                n(y)
            ));
        }
        self.put(format_args!(">{}</text>", Escaped(words)));
    }

    /// The attributes of a text.
    pub fn style(&mut self, of: &Type) {
        let Type {
            face,
            size,
            fill,
            anchor,
            halo,
        } = *of;
        self.put(format_args!(
            " {} font-size=\"{}\" fill=\"{fill}\"",
            face.attributes(),
            n(size)
        ));
        if anchor != "start" {
            self.put(format_args!(" text-anchor=\"{anchor}\""));
        }
        if let Some((colour, width)) = halo {
            self.put(format_args!(
                " stroke=\"{colour}\" stroke-width=\"{}\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
                n(width)
            ));
        }
    }

    /// Adds lines one below the other; returns the baseline after the last.
    pub fn lines(&mut self, x: f64, y: f64, leading: f64, of: &Type, lines: &[String]) -> f64 {
        let mut y = y;
        for line in lines {
            self.words(x, y, of, line);
            y += leading;
        }
        y
    }

    /// A rule from one end to another.
    pub fn rule(&mut self, (x1, y1): (f64, f64), (x2, y2): (f64, f64), colour: &str, width: f64) {
        self.put(format_args!(
            "<path d=\"M{} {}L{} {}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\"/>",
            n(x1),
            n(y1),
            n(x2),
            n(y2),
            n(width)
        ));
    }

    /// A filled rectangle.
    pub fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), fill: &str) {
        self.put(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{fill}\"/>",
            n(x),
            n(y),
            n(width),
            n(height)
        ));
    }

    /// The text.
    pub fn into_text(self) -> String {
        self.text
    }
}

/// A text with the signs of markup escaped.
pub struct Escaped<'a>(pub &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        for sign in self.0.chars() {
            match sign {
                '&' => formatter.write_str("&amp;")?,
                '<' => formatter.write_str("&lt;")?,
                '>' => formatter.write_str("&gt;")?,
                '"' => formatter.write_str("&quot;")?,
                sign => formatter.write_char(sign)?,
            }
        }
        Ok(())
    }
}

/// A text in lines that are no wider than a measure; a word alone may be.
pub fn wrapped(words: &str, face: Face, size: f64, measure: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if face.width(&format!("{line} {word}"), size) <= measure => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_no_wider_than_their_measure() {
        let text = "In 2010 the five republics seized 2,602.6 kg of heroin";
        let lines = wrapped(text, Face::Serif, 39.0, 400.0);
        assert!(lines.len() > 2);
        assert!(
            lines
                .iter()
                .all(|line| Face::Serif.width(line, 39.0) <= 400.0)
        );
        assert_eq!(lines.join(" "), text);
    }

    #[test]
    fn signs_of_markup_are_escaped() {
        assert_eq!(
            Escaped("a<b> & \"c\"").to_string(),
            "a&lt;b&gt; &amp; &quot;c&quot;"
        );
    }
}
