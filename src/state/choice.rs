//! The small choices that a visitor makes beside time and drug: view, layers, theme, sorting, speed.

/// The place of a word of a link among those that it may be.
#[inline(never)]
pub fn place(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|known| *known == word)
}

/// Which of the four views is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The plate.
    #[default]
    Map,
    /// Series by country.
    Chart,
    /// The twin of map and chart in figures.
    Table,
    /// Contradictions, the scrambled list, the audit, sources.
    Evidence,
}

impl View {
    /// All views, in the order of the tabs.
    pub const ALL: [Self; 4] = [Self::Map, Self::Chart, Self::Table, Self::Evidence];

    const WORDS: [&'static str; 4] = ["map", "chart", "table", "evidence"];

    /// The word used in URLs.
    pub const fn key(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    /// The view with this URL word.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.get(place(&Self::WORDS, key)?).copied()
    }
}

/// Which page of the evidence is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The contradictions.
    #[default]
    Ledger,
    /// The scrambled list.
    Puzzle,
    /// The checks, run in the browser.
    Audit,
    /// How the figures are made.
    Methods,
    /// All sources.
    Sources,
}

impl Page {
    /// All pages, in the order in which they are listed.
    pub const ALL: [Self; 5] = [
        Self::Ledger,
        Self::Puzzle,
        Self::Audit,
        Self::Methods,
        Self::Sources,
    ];

    const WORDS: [&'static str; 5] = ["ledger", "puzzle", "audit", "methods", "sources"];

    /// The word used in URLs.
    pub const fn key(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    /// The page with this URL word.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.get(place(&Self::WORDS, key)?).copied()
    }
}

/// How the time of a claim has to stand to the chosen one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Relation {
    /// It holds for all of it.
    At,
    /// They have a year in common.
    #[default]
    Overlap,
    /// It lies inside.
    Within,
}

impl Relation {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::At, Self::Overlap, Self::Within];

    const WORDS: [&'static str; 3] = ["at", "overlap", "within"];

    /// The word used in URLs.
    pub const fn key(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    /// The relation with this URL word.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.get(place(&Self::WORDS, key)?).copied()
    }

    /// Whether years from `first` to `last` stand so to the chosen ones.
    pub const fn holds(self, (first, last): (u16, u16), chosen: (u16, u16)) -> bool {
        match self {
            Self::At => first <= chosen.0 && last >= chosen.1,
            Self::Overlap => first <= chosen.1 && last >= chosen.0,
            Self::Within => first >= chosen.0 && last <= chosen.1,
        }
    }
}

/// A layer of the map that can be switched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Proportional discs.
    Seizures,
    /// Schematic arrows.
    Corridors,
    /// Ties, missing ties and members.
    Cooperation,
    /// Lengths, disputes and guards.
    Borders,
    /// Chemicals on their way to Afghanistan.
    Precursors,
    /// Fields destroyed.
    Eradication,
    /// Bridges and railways.
    Transport,
    /// Towns.
    Places,
    /// Lines of regions.
    Provinces,
    /// Rivers.
    Rivers,
    /// Shaded relief.
    Relief,
}

impl Layer {
    /// All layers, in the order of the switches.
    pub const ALL: [Self; 11] = [
        Self::Seizures,
        Self::Corridors,
        Self::Cooperation,
        Self::Borders,
        Self::Precursors,
        Self::Eradication,
        Self::Transport,
        Self::Places,
        Self::Provinces,
        Self::Rivers,
        Self::Relief,
    ];

    /// The layers with a theme of their own beside seizures, each with a block in the margin.
    pub const THEMATIC: [Self; 5] = [
        Self::Cooperation,
        Self::Borders,
        Self::Precursors,
        Self::Eradication,
        Self::Transport,
    ];

    /// Their words in a link.
    pub const WORDS: [&'static str; 11] = [
        "seizures",
        "corridors",
        "cooperation",
        "borders",
        "precursors",
        "eradication",
        "transport",
        "places",
        "provinces",
        "rivers",
        "relief",
    ];

    /// The word used in URLs.
    pub const fn key(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    /// The layer with this URL word.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.get(place(&Self::WORDS, key)?).copied()
    }
}

/// The set of layers that are on, and in which order the thematic ones were switched on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layers {
    on: u16,
    /// Three bits each: the place in [`Layer::THEMATIC`], from 1; the last switched on is lowest.
    order: u16,
}

impl Layers {
    /// No layer.
    pub const NONE: Self = Self { on: 0, order: 0 };

    /// Whether the layer is on.
    pub const fn has(self, layer: Layer) -> bool {
        self.on & (1 << layer as u16) != 0
    }

    /// The set with the layer switched on.
    #[must_use]
    pub fn with(self, layer: Layer) -> Self {
        if self.has(layer) {
            return self;
        }
        let place = Layer::THEMATIC.iter().position(|known| *known == layer);
        Self {
            on: self.on | (1 << layer as u16),
            order: place.map_or(self.order, |place| (self.order << 3) | (place as u16 + 1)),
        }
    }

    /// The set with the layer switched over.
    #[must_use]
    pub fn toggled(self, layer: Layer) -> Self {
        if self.has(layer) {
            let others = self.iter().filter(|other| *other != layer);
            others.fold(Self::NONE, Self::with)
        } else {
            self.with(layer)
        }
    }

    /// Whether any thematic layer is on.
    pub const fn any_thematic(self) -> bool {
        self.order != 0
    }

    /// The thematic layers that are on, the last switched on first: that is the one that speaks.
    pub fn thematic(self) -> impl DoubleEndedIterator<Item = Layer> {
        let places = (0..Layer::THEMATIC.len()).map(move |slot| self.order >> (3 * slot) & 7);
        places.filter_map(|place| {
            Layer::THEMATIC
                .get(usize::from(place.checked_sub(1)?))
                .copied()
        })
    }

    /// Whether a theme is one of the two of the page's own, or the one that speaks: its words stand on the plate.
    pub fn speaks(self, layer: Layer) -> bool {
        match self.thematic().next() {
            Some(speaker) => layer == speaker || layer == Layer::Seizures,
            None => true,
        }
    }

    /// How many themes are on: seizures, corridors, the thematic layers.
    pub fn themes(self) -> usize {
        let own = [Layer::Seizures, Layer::Corridors];
        own.into_iter().filter(|layer| self.has(*layer)).count() + self.thematic().count()
    }

    /// The layers that are on: the others in the order of the switches, then the thematic ones as they were
    /// switched on.
    pub fn iter(self) -> impl Iterator<Item = Layer> {
        let first = Layer::ALL.into_iter();
        let first = first.filter(move |layer| self.has(*layer) && !Layer::THEMATIC.contains(layer));
        first.chain(self.thematic().rev())
    }
}

impl Default for Layers {
    fn default() -> Self {
        Self::NONE
            .with(Layer::Seizures)
            .with(Layer::Corridors)
            .with(Layer::Places)
            .with(Layer::Rivers)
            .with(Layer::Relief)
    }
}

/// Light, dark, or what the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system is set.
    #[default]
    System,
    /// By day.
    Light,
    /// By night.
    Dark,
}

impl Theme {
    /// All themes, in the order of the control.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word used in URLs; empty for the system's.
    pub const fn key(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme with this URL word.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.get(place(&["light", "dark"], key)? + 1).copied()
    }
}

/// What the table is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// Name of the country.
    #[default]
    Country,
    /// Name of the drug.
    Drug,
    /// The weight, or what the measure makes of it.
    Amount,
    /// Part of the five.
    Part,
    /// Reported years.
    Reported,
}

impl Column {
    /// All columns, in the order of the table.
    pub const ALL: [Self; 5] = [
        Self::Country,
        Self::Drug,
        Self::Amount,
        Self::Part,
        Self::Reported,
    ];

    const WORDS: [&'static str; 5] = ["country", "drug", "amount", "part", "reported"];

    /// The word used in URLs.
    pub const fn key(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

/// Column and direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// Largest first.
    pub descending: bool,
}

impl Sort {
    /// Reads `column` or `-column`.
    pub fn parse(text: &str) -> Option<Self> {
        let (descending, name) = text
            .strip_prefix('-')
            .map_or((false, text), |rest| (true, rest));
        let column = *Column::ALL.get(place(&Column::WORDS, name)?)?;
        Some(Self { column, descending })
    }

    /// Writes `column` or `-column`.
    pub fn key(self) -> String {
        format!(
            "{}{}",
            if self.descending { "-" } else { "" },
            self.column.key()
        )
    }
}

impl Default for Sort {
    /// Largest weight first.
    fn default() -> Self {
        Self {
            column: Column::Amount,
            descending: true,
        }
    }
}
