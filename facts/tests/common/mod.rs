//! A small good set of tables, and a way to spoil it.

use northern_route_facts::{Facts, Problem, Tables, read};

/// File name and text of each table, all of them good.
const GOOD: [(&str, &str); 8] = [
    (
        "seizures.csv",
        "country,drug,year,kg,source
UZB,opium,1990,1.5,series
KAZ,morphine,2019,0,series
KAZ,heroin,2012,1151.987,series
",
    ),
    (
        "sources.csv",
        "id,title,publisher,date,url,terms
series,\"Seizures, \"\"yearly\"\"\",UN,2021,https://example.org/a,Free
report,A report,UN,2012-05,,Not stated
",
    ),
    (
        "places.csv",
        "id,name,country,kind,lon,lat,rank,position,geonames_id,name_ru,name_local,source
termez,Termez,UZB,seat,67.278,37.224,1,geonames,1215957,Термез,Termiz,series
hairatan,Hairatan,AFG,crossing,67.4167,37,3,approximate,,,,series
",
    ),
    (
        "corridors.csv",
        "id,from_place,to_place,via,from_country,to_country,basis,flow,description,source
afg-uzb,hairatan,termez,,AFG,UZB,asserted,,Over the river.,report
tjk-kgz,TJ-GB,KGZ,termez,TJK,KGZ,quantified,through,North.,report series
",
    ),
    (
        "flow_estimates.csv",
        "id,from,to,country,substance,measure,qualifier,value,value_min,value_max,unit,source
into,2010,2010,XCA,heroin,flow_into_central_asia,about,90,,,t,report
through,2011,2015,XCA,heroin,flow_northern_route_per_year,range,,44,74.5,t_per_year,report
share,,2012-05,TKM,opiates,share_of_central_asia_flow,exact,4,,,percent,report
",
    ),
    (
        "denominators.csv",
        "id,drug,from,to,qualifier,value,value_min,value_max,unit,scope,flow,source
heroin-2011,heroin,2011,2015,range,,44,74.5,t_per_year,through,through,report
",
    ),
    (
        "outliers.csv",
        "country,drug,year,kg,text,source
KAZ,heroin,2012,1151.987,twice the year before,series
",
    ),
    (
        "events.csv",
        "id,from,to,kind,rank,title,detail,countries,source
open,,,seizure,3,First seizures,,XCA,report
bridge,2007-08-26,2007-10,transport,1,Bridge,It is 672 m long.,TJK AFG,report
",
    ),
];

/// Tables that can be spoiled.
#[derive(Clone)]
pub struct Fixture(Vec<(&'static str, String)>);

impl Fixture {
    /// The good tables.
    pub fn good() -> Self {
        Self(GOOD.map(|(file, text)| (file, text.to_owned())).to_vec())
    }

    fn text(&mut self, file: &str) -> &mut String {
        let found = self.0.iter_mut().find(|(name, _)| *name == file);
        &mut found.expect("a file of the fixture").1
    }

    /// Puts `new` in the place of `old`, which must be there; an empty `old` means the whole text.
    #[allow(dead_code, reason = "not every test that shares this module needs it")]
    pub fn swap(&mut self, file: &str, old: &str, new: &str) {
        let text = self.text(file);
        assert!(text.contains(old), "{file} does not hold {old:?}");
        *text = if old.is_empty() {
            new.to_owned()
        } else {
            text.replacen(old, new, 1)
        };
    }

    /// Changes every text.
    #[allow(dead_code, reason = "not every test that shares this module needs it")]
    pub fn each(&mut self, change: impl Fn(&str) -> String) {
        for (_, text) in &mut self.0 {
            *text = change(text);
        }
    }

    /// Reads the tables.
    pub fn read(&mut self) -> Result<Facts, Vec<Problem>> {
        let mut text = |file| self.text(file).clone();
        read(&Tables {
            seizures: &text("seizures.csv"),
            sources: &text("sources.csv"),
            places: &text("places.csv"),
            corridors: &text("corridors.csv"),
            flow_estimates: &text("flow_estimates.csv"),
            denominators: &text("denominators.csv"),
            outliers: &text("outliers.csv"),
            events: &text("events.csv"),
        })
    }
}
