//! The colours of a figure: those of the page's tokens, written out, since a figure stands without a stylesheet.

/// What a figure is drawn on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// As the page by day.
    #[default]
    Paper,
    /// As the page by night.
    Night,
    /// White, for print.
    White,
}

impl Ground {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Paper, Self::Night, Self::White];

    /// Its colours.
    pub const fn colours(self) -> &'static Colours {
        match self {
            Self::Paper => &PAPER,
            Self::Night => &NIGHT,
            Self::White => &WHITE,
        }
    }
}

/// Colours by the names of the tokens.
#[derive(Debug)]
#[allow(missing_docs, reason = "each is named after its token")]
pub struct Colours {
    pub paper: &'static str,
    pub five: &'static str,
    pub ctx: &'static str,
    pub water: &'static str,
    pub waterline: &'static str,
    pub waterink: &'static str,
    pub ink: &'static str,
    pub ink2: &'static str,
    pub hair: &'static str,
    pub border: &'static str,
    pub heroin: &'static str,
    pub heroin_on: &'static str,
    pub opium: &'static str,
    pub opium_text: &'static str,
    pub opium_on: &'static str,
    pub morphine: &'static str,
    pub morphine_on: &'static str,
    pub poppy: &'static str,
    pub corridor: &'static str,
    pub ribbon: &'static str,
}

static PAPER: Colours = Colours {
    paper: "#f8f4ea",
    five: "#fcf9f2",
    ctx: "#ece6d8",
    water: "#dbe4e4",
    waterline: "#93abb0",
    waterink: "#3f6570",
    ink: "#23211c",
    ink2: "#5a554a",
    hair: "#b8ae99",
    border: "#5f574a",
    heroin: "#323d8a",
    heroin_on: "#ffffff",
    opium: "#b07314",
    opium_text: "#875606",
    opium_on: "#1d1304",
    morphine: "#853a8c",
    morphine_on: "#ffffff",
    poppy: "#c42d1c",
    corridor: "#4d4235",
    ribbon: "#b9a77f",
};

static NIGHT: Colours = Colours {
    paper: "#14181e",
    five: "#29303a",
    ctx: "#1b2027",
    water: "#0f1821",
    waterline: "#3d5563",
    waterink: "#8fb3c1",
    ink: "#ece6d8",
    ink2: "#aca798",
    hair: "#4b5159",
    border: "#a79f8e",
    heroin: "#aab4ff",
    heroin_on: "#0f1330",
    opium: "#c4832a",
    opium_text: "#e4b163",
    opium_on: "#1d1304",
    morphine: "#d192d8",
    morphine_on: "#2a0e2d",
    poppy: "#ff7059",
    corridor: "#d9c8a6",
    ribbon: "#6a604c",
};

static WHITE: Colours = Colours {
    paper: "#ffffff",
    five: "#ffffff",
    ctx: "#f1eee6",
    water: "#eaf0f0",
    waterline: "#93abb0",
    waterink: "#3f6570",
    ink: "#000000",
    ink2: "#4a463d",
    hair: "#b8ae99",
    border: "#5f574a",
    heroin: "#323d8a",
    heroin_on: "#ffffff",
    opium: "#b07314",
    opium_text: "#875606",
    opium_on: "#1d1304",
    morphine: "#853a8c",
    morphine_on: "#ffffff",
    poppy: "#c42d1c",
    corridor: "#4d4235",
    ribbon: "#b9a77f",
};

impl Colours {
    /// The colours by the names of their tokens.
    pub const fn named(&self) -> [(&'static str, &'static str); 20] {
        [
            ("paper", self.paper),
            ("five", self.five),
            ("ctx", self.ctx),
            ("water", self.water),
            ("waterline", self.waterline),
            ("waterink", self.waterink),
            ("ink", self.ink),
            ("ink2", self.ink2),
            ("hair", self.hair),
            ("border", self.border),
            ("heroin", self.heroin),
            ("heroin-on", self.heroin_on),
            ("opium", self.opium),
            ("opium-text", self.opium_text),
            ("opium-on", self.opium_on),
            ("morphine", self.morphine),
            ("morphine-on", self.morphine_on),
            ("poppy", self.poppy),
            ("corridor", self.corridor),
            ("ribbon", self.ribbon),
        ]
    }
}
