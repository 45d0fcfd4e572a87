//! The states in which the page is kept as text and shown in the gallery: all views, layers, measures, comparisons, pages
//! of the evidence and kinds of nothing, narrow windows, and parts whose code is on its way or could not be had.

use northern_route::app::files::Files;
use northern_route::app::native::Native;
use northern_route::app::page::{App, AppProps};
use northern_route::geo::plate_size::PlateSize;
use northern_route::scene::plate::path_set::PathSet;
use northern_route::state::app_state::Download;
use northern_route::view::kit::by_ptr::ByPtr;
use northern_route::view::kit::loading::Loading;

/// A state of the page.
#[derive(Clone, Copy)]
pub struct State {
    /// Its name: the view, and what is special.
    pub name: &'static str,
    /// Its link.
    pub query: &'static str,
    /// How large the plate is.
    pub size: PlateSize,
    /// What became of the code that loads later.
    pub code: Loading<()>,
    /// The sheet of what can be taken away.
    pub download: Download,
}

impl State {
    const fn on(self, size: PlateSize) -> Self {
        Self { size, ..self }
    }

    const fn with(self, code: Loading<()>) -> Self {
        Self { code, ..self }
    }

    const fn taking(self, download: Download) -> Self {
        Self { download, ..self }
    }

    /// Its markup, with these outlines and files.
    pub fn rendered(&self, outlines: ByPtr<PathSet>, files: Option<Files>) -> String {
        let native = Native {
            query: self.query.into(),
            size: self.size,
            code: self.code,
            download: self.download,
        };
        let props = AppProps {
            outlines,
            files,
            native: Some(native),
        };
        let renderer = yew::LocalServerRenderer::<App>::with_props(props).hydratable(false);
        pollster::block_on(renderer.render())
    }
}

const fn at(name: &'static str, query: &'static str) -> State {
    State {
        name,
        query,
        size: PlateSize::Wide,
        code: Loading::Here(()),
        download: Download::Closed,
    }
}

/// All states.
pub const STATES: &[State] = &[
    at("map-2006", ""),
    at("map-1990", "?time=1990"),
    at("map-1996-no-data", "?time=1996"),
    at("map-2017", "?time=2017"),
    at("map-2019", "?time=2019"),
    at("map-2021-not-covered", "?time=2021"),
    at("map-opium", "?drug=opium"),
    at("map-morphine-2009-none", "?drug=morphine&time=2009"),
    at("map-opiates", "?drug=opiates"),
    at("map-equivalent", "?drug=opiates&measure=equivalent&ratio=7"),
    at("map-share", "?measure=share"),
    at("map-share-span", "?measure=share&time=2011..2015"),
    at("map-share-several", "?measure=share&time=2009..2012"),
    at("map-share-none", "?measure=share&time=2000"),
    at("map-span", "?time=2002..2006"),
    at("map-span-gaps", "?time=1995..2000&drug=opium"),
    at("map-span-fall", "?time=2005..2019"),
    at("map-span-all", "?time=1990..2023"),
    at("map-neighbours", "?near=1"),
    at("map-neighbours-opiates", "?near=1&drug=opiates"),
    at("map-tajikistan", "?country=TJK"),
    at("map-turkmenistan-2017", "?country=TKM&time=2017"),
    at("map-uzbekistan-2021", "?country=UZB&time=2021"),
    at("map-afghanistan", "?near=1&country=AFG"),
    at("map-zoomed", "?at=70,39,4&layers=seizures,places,provinces"),
    at("map-corridor", "?corridor=AFG-TJK&time=2010"),
    at("map-claims", "?open=claims"),
    at("map-claim", "?claim=C082"),
    at("map-retired-claim", "?claim=C132"),
    at("map-no-layers", "?layers=none"),
    at("map-cooperation", "?layers=cooperation&time=2012"),
    at("map-borders", "?layers=borders&time=2012"),
    at("map-precursors", "?layers=precursors"),
    at("map-eradication", "?layers=eradication"),
    at("map-transport", "?layers=transport&time=2007"),
    at(
        "map-all-layers",
        "?layers=seizures,corridors,places,provinces,rivers,relief,cooperation,borders,precursors,eradication,transport",
    ),
    at("map-events", "?kinds=ban,transport"),
    at("map-versus-year", "?vs=2000"),
    at("map-versus-span", "?time=2002..2006&vs=2010"),
    at("map-versus-country", "?country=TJK&vs=KGZ"),
    at("map-versus-drug", "?vs=opium"),
    at("map-notice", "?time=2030&colour=red"),
    at("map-2023-not-covered", "?time=2023"),
    at("map-1992", "?time=1992"),
    at("map-terrain", "?layers=relief,rivers"),
    at("map-span-not-covered", "?time=2020..2022"),
    at(
        "map-equivalent-share",
        "?drug=opiates&measure=share&time=2010",
    ),
    at("map-china", "?near=1&country=CHN&time=2012"),
    at("map-versus-neighbour", "?near=1&country=TJK&vs=AFG"),
    at("map-versus-share", "?measure=share&time=2012&vs=2010"),
    at(
        "map-layers-twice",
        "?layers=seizures,borders,transport&time=2008&vs=2012",
    ),
    at(
        "map-events-all",
        "?kinds=supply,cooperation,border,transport,seizure,publication,ban&time=2005",
    ),
    at("map-relation-within", "?country=UZB&rel=within"),
    at("map-relation-at", "?country=UZB&rel=at"),
    at(
        "map-notice-of-all-kinds",
        "?time=2030&colour=red&drug=opium&drug=heroin&layers=seizures,moons&claim=C132",
    ),
    at("map-disputed", "?country=KGZ&time=2004&drug=opium"),
    at("map-kazakhstan", "?country=KAZ&time=2008"),
    at("map-iran", "?near=1&country=IRN&drug=opium&time=2015"),
    at(
        "map-pakistan",
        "?near=1&country=PAK&drug=morphine&time=2011",
    ),
    at("map-russia", "?near=1&country=RUS&time=2009"),
    at("map-narrow", "").on(PlateSize::Small),
    at("map-narrow-tajikistan", "?country=TJK").on(PlateSize::Small),
    at("map-narrow-neighbours", "?near=1").on(PlateSize::Small),
    at(
        "map-narrow-cooperation",
        "?layers=seizures,cooperation&time=2012",
    )
    .on(PlateSize::Small),
    at("map-medium", "").on(PlateSize::Medium),
    at("map-medium-opiates", "?drug=opiates&time=2012&near=1").on(PlateSize::Medium),
    at("map-large", "").on(PlateSize::Large),
    at(
        "map-layers-loading",
        "?layers=seizures,cooperation&country=TJK&near=1",
    )
    .with(Loading::Asked),
    at(
        "map-layers-missing",
        "?layers=seizures,cooperation&country=TJK&near=1",
    )
    .with(Loading::Missing),
    at("chart", "?view=chart"),
    at("chart-opiates-near", "?view=chart&drug=opiates&near=1"),
    at("chart-country-1996", "?view=chart&country=TKM&time=1996"),
    at("chart-versus-drug", "?view=chart&vs=morphine"),
    at("chart-share", "?view=chart&measure=share&time=2013"),
    at("chart-morphine", "?view=chart&drug=morphine"),
    at("chart-versus-year", "?view=chart&vs=2000"),
    at(
        "chart-equivalent",
        "?view=chart&drug=opiates&measure=equivalent&ratio=7",
    ),
    at("chart-versus-country", "?view=chart&country=TJK&vs=KGZ"),
    at("chart-shared-scale", "?view=chart&scale=shared&near=1"),
    at("chart-share-of-five", "?view=chart&form=share&vs=2001"),
    at(
        "chart-share-of-five-never",
        "?view=chart&form=share&drug=morphine",
    ),
    at("chart-rank", "?view=chart&form=rank&drug=opiates"),
    at("chart-index", "?view=chart&form=index&country=KAZ"),
    at("chart-loading", "?view=chart").with(Loading::Asked),
    at("chart-missing", "?view=chart").with(Loading::Missing),
    at("table", "?view=table"),
    at("table-share", "?view=table&measure=share&time=2013"),
    at(
        "table-opiates-span",
        "?view=table&drug=opiates&time=2002..2006",
    ),
    at("table-versus", "?view=table&vs=2000"),
    at("table-sorted-near", "?view=table&near=1&sort=-amount"),
    at("table-not-covered", "?view=table&time=2021"),
    at("table-versus-country", "?view=table&country=TJK&vs=KGZ"),
    at(
        "table-sorted-reported",
        "?view=table&sort=-reported&time=1995..2005",
    ),
    at(
        "table-equivalent",
        "?view=table&drug=opiates&measure=equivalent&ratio=7",
    ),
    at("table-versus-drug", "?view=table&vs=opium"),
    at("table-turned", "?view=table&turn=1"),
    at(
        "table-turned-opiates-near",
        "?view=table&turn=1&drug=opiates&near=1&time=2002..2006&vs=2010",
    ),
    at("table-loading", "?view=table").with(Loading::Asked),
    at("table-missing", "?view=table").with(Loading::Missing),
    at("evidence", "?view=evidence"),
    at(
        "evidence-filtered",
        "?view=evidence&about=2006,TJK,UZB,open",
    ),
    at("evidence-filtered-years", "?view=evidence&about=2010,2012"),
    at("evidence-filtered-none", "?view=evidence&about=RUS,label"),
    at("evidence-filter-notice", "?view=evidence&about=2006,Mars"),
    at("evidence-x01", "?claim=X01"),
    at("evidence-x04", "?claim=X04"),
    at("evidence-x06", "?claim=X06"),
    at("evidence-x11", "?claim=X11"),
    at("evidence-x18", "?claim=X18"),
    at("evidence-x22", "?claim=X22"),
    at("evidence-x25", "?claim=X25"),
    at("evidence-x27", "?claim=X27"),
    at("evidence-x30", "?claim=X30"),
    at("evidence-puzzle", "?view=evidence&page=puzzle"),
    at(
        "evidence-puzzle-pair",
        "?view=evidence&page=puzzle&args=prose,tables,series",
    ),
    at(
        "evidence-puzzle-none",
        "?view=evidence&page=puzzle&args=none",
    ),
    at(
        "evidence-puzzle-all",
        "?view=evidence&page=puzzle&args=prose,tables,series,half,direction",
    ),
    at("evidence-audit", "?view=evidence&page=audit"),
    at("evidence-methods", "?view=evidence&page=methods"),
    at("evidence-sources", "?view=evidence&page=sources"),
    at("evidence-claim", "?view=evidence&claim=C042"),
    at("evidence-loading", "?view=evidence").with(Loading::Asked),
    at("evidence-missing", "?view=evidence").with(Loading::Missing),
    at("download-map", "?time=2010").taking(Download::Open),
    at("download-uncopied", "?time=2010").taking(Download::Uncopied),
    at("download-chart", "?view=chart&drug=opiates").taking(Download::Open),
    at("download-claim", "?view=evidence&claim=C082").taking(Download::Open),
    at("download-puzzle", "?view=evidence&page=puzzle").taking(Download::Open),
    at("download-missing", "")
        .taking(Download::Open)
        .with(Loading::Missing),
];
