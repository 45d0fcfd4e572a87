//! The states that the page is rendered in by tests.

use northern_route::app::page::{App, AppProps};
use northern_route::scene::plate::path_set::PathSet;
use northern_route::view::kit::by_ptr::ByPtr;

/// Name and link of each state.
pub const STATES: [(&str, &str); 62] = [
    ("map-2006", ""),
    ("map-1990", "?time=1990"),
    ("map-1996-no-data", "?time=1996"),
    ("map-2017", "?time=2017"),
    ("map-2019", "?time=2019"),
    ("map-2021-not-covered", "?time=2021"),
    ("map-opium", "?drug=opium"),
    ("map-morphine-2009-none", "?drug=morphine&time=2009"),
    ("map-opiates", "?drug=opiates"),
    ("map-equivalent", "?drug=opiates&measure=equivalent&ratio=7"),
    ("map-share", "?measure=share"),
    ("map-share-span", "?measure=share&time=2011..2015"),
    ("map-share-several", "?measure=share&time=2009..2012"),
    ("map-share-none", "?measure=share&time=2000"),
    ("map-span", "?time=2002..2006"),
    ("map-span-gaps", "?time=1995..2000&drug=opium"),
    ("map-span-fall", "?time=2005..2019"),
    ("map-span-all", "?time=1990..2023"),
    ("map-neighbours", "?near=1"),
    ("map-neighbours-opiates", "?near=1&drug=opiates"),
    ("map-tajikistan", "?country=TJK"),
    ("map-turkmenistan-2017", "?country=TKM&time=2017"),
    ("map-uzbekistan-2021", "?country=UZB&time=2021"),
    ("map-afghanistan", "?near=1&country=AFG"),
    ("map-zoomed", "?at=70,39,4&layers=seizures,places,provinces"),
    ("map-corridor", "?corridor=AFG-TJK&time=2010"),
    ("map-claims", "?open=claims"),
    ("map-claim", "?claim=C082"),
    ("map-retired-claim", "?claim=C132"),
    ("map-no-layers", "?layers=none"),
    ("map-cooperation", "?layers=cooperation&time=2012"),
    ("map-borders", "?layers=borders&time=2012"),
    ("map-precursors", "?layers=precursors"),
    ("map-eradication", "?layers=eradication"),
    ("map-transport", "?layers=transport&time=2007"),
    (
        "map-all-layers",
        "?layers=seizures,corridors,places,provinces,rivers,relief,cooperation,borders,precursors,eradication,transport",
    ),
    ("map-events", "?kinds=ban,transport"),
    ("map-versus-year", "?vs=2000"),
    ("map-versus-span", "?time=2002..2006&vs=2010"),
    ("map-versus-country", "?country=TJK&vs=KGZ"),
    ("map-versus-drug", "?vs=opium"),
    ("map-notice", "?time=2030&colour=red"),
    ("chart", "?view=chart"),
    ("chart-opiates-near", "?view=chart&drug=opiates&near=1"),
    ("chart-country-1996", "?view=chart&country=TKM&time=1996"),
    ("chart-versus-drug", "?view=chart&vs=morphine"),
    ("chart-share", "?view=chart&measure=share&time=2013"),
    ("table", "?view=table"),
    ("table-share", "?view=table&measure=share&time=2013"),
    (
        "table-opiates-span",
        "?view=table&drug=opiates&time=2002..2006",
    ),
    ("table-versus", "?view=table&vs=2000"),
    ("table-sorted-near", "?view=table&near=1&sort=-amount"),
    ("evidence", "?view=evidence"),
    ("evidence-x01", "?claim=X01"),
    ("evidence-x18", "?claim=X18"),
    ("evidence-x27", "?claim=X27"),
    ("evidence-x30", "?claim=X30"),
    ("evidence-puzzle", "?view=evidence&page=puzzle"),
    (
        "evidence-puzzle-all",
        "?view=evidence&page=puzzle&args=prose,tables,series,half,direction",
    ),
    ("evidence-audit", "?view=evidence&page=audit"),
    ("evidence-sources", "?view=evidence&page=sources"),
    ("evidence-claim", "?view=evidence&claim=C042"),
];

/// The markup of the page in the state of a link.
pub fn rendered(query: &str) -> String {
    let props = AppProps {
        outlines: ByPtr::new(PathSet::default()),
        files: None,
        query: Some(query.to_owned().into()),
    };
    let renderer = yew::LocalServerRenderer::<App>::with_props(props).hydratable(false);
    pollster::block_on(renderer.render())
}
