//! A small good set of tables, and a way to spoil it.

use northern_route_facts::{EvidenceTables, Facts, Problem, Tables, read};

/// File name and text of each table, all of them good.
const GOOD: [(&str, &str); 29] = [
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
        "id,title,publisher,date,url,terms_en
series,\"Seizures, \"\"yearly\"\"\",UN,2021,https://example.org/a,Free
report,A report,UN,2012-05,,Not stated
factsanddetails-4530,The article,A site,2016-04,,Not stated
press,A press report,A paper,2012,,Not stated
",
    ),
    (
        "places.csv",
        "id,name_en,country,kind,lon,lat,rank,position,geonames_id,name_ru,name_local,source
termez,Termez,UZB,seat,67.278,37.224,1,geonames,1215957,Термез,Termiz,series
hairatan,Hairatan,AFG,crossing,67.4167,37,3,approximate,,,,series
",
    ),
    (
        "corridors.csv",
        "id,from_place,to_place,via,from_country,to_country,basis,flow,description_en,claims,source
afg-uzb,hairatan,termez,,AFG,UZB,asserted,,Over the river.,C001 C005,report
tjk-kgz,TJ-GB,KGZ,termez,TJK,KGZ,quantified,through,North.,,report series
",
    ),
    (
        "flow_estimates.csv",
        "id,from,to,country,substance,measure,qualifier,value,value_min,value_max,unit,remark_en,source
into,2010,2010,XCA,heroin,flow_into_central_asia,about,90,,,t,Into and not through.,report
through,2011,2015,XCA,heroin,flow_northern_route_per_year,range,,44,74.5,t_per_year,,report
share,,2012-05,TKM,opiates,share_of_central_asia_flow,exact,4,,,percent,,report
",
    ),
    (
        "denominators.csv",
        "id,drug,from,to,qualifier,value,value_min,value_max,unit,scope,flow,remark_en,source
heroin-2011,heroin,2011,2015,range,,44,74.5,t_per_year,through,through,Only quoted.,report
",
    ),
    (
        "outliers.csv",
        "country,drug,year,kg,text_en,source
KAZ,heroin,2012,1151.987,twice the year before,series
",
    ),
    (
        "events.csv",
        "id,from,to,kind,rank,title_en,detail_en,countries,claims,place,body,source
open,,,seizure,3,First seizures,,XCA,C005,,,report
bridge,2007-08-26,2007-10,transport,1,Bridge,It is 672 m long.,TJK AFG,C001 C002,termez,,report
",
    ),
    (
        "anchors.csv",
        "use,key,lon,lat,tick
disc,KAZ,70.3,47.25,
disc,KGZ,75.4,41.6,
disc,TJK,72.4,38.3,
disc,TKM,59.3,38.95,
disc,UZB,63.5,41.5,
disc,AFG,65.3,32.9,
disc,CHN,84.8,40.4,
disc,IRN,55.6,33.6,
disc,PAK,69.6,31,
disc,RUS,62,55.4,
disc_zoomed,TJK,72.9,38.2,
name,MNG,89,48,
name_zoomed,TJK,77.6,38.15,
name_zoomed,TJK,78.6,38,
corridor,afg-uzb,66.45,35,
corridor,afg-uzb,67,37.85,
corridor,tjk-kgz,72.85,39.75,
corridor,tjk-kgz,74.2,41.2,
border,uzb-afg,66.6,37.36,level
unsettled,C002,77.78,42.89,
field,kgz,82.5,40.2,
tie,TJK/RUS,67.7,41.6,
",
    ),
    (
        "waters.csv",
        "id,name_en,lon,lat,turn,zoom
caspian-sea,Caspian|Sea,51,41.6,0,1
lake,A lake,75.3,46.75,-14,2
",
    ),
    (
        "cited.csv",
        "name,form,ids
first-share,one,C001
told,list,C002 C005
one-told,list,C004
mixed-years,one,X01
",
    ),
    (
        "retired.csv",
        "id,same_as
C003,C001
X02,
",
    ),
    (
        "series_checks.csv",
        "claim,country,drug,from,to,tolerance
C001,KAZ,heroin,2012,2012,0.2
",
    ),
    (
        "ledger_checks.csv",
        "contradiction,left,right,tolerance,agrees,unit,own
X01,0,1,0.05,no,kg,right
",
    ),
    (
        "claims.csv",
        "id,line,kind,topic,statement_en,from,to,period_note_en,places,qualifier,value,value_min,value_max,unit,state,chain,grade
C001,1,share,seizures,Less than 3 % was seized.,2010,2010,,XCA,less_than,3,,,percent,value,factsanddetails-4530 < press < report,article_voice
C002,1,event,cooperation,The five agreed.,,,\"as \"\"printed\"\"\",TJK isfara-valley KG-O,none,,,,,statement,factsanddetails-4530,named_report
C004,33,missing,eradication,There are no figures.,2006,2006-12,,,none,,,,ha,no_data,factsanddetails-4530 < report,lost_speaker
C005,37,seizure,seizures,The highest year.,2000,2000,,XEU,exact,13984.0,,,kg,value,factsanddetails-4530 < report,press_quoting_report
",
    ),
    (
        "contradictions.csv",
        "id,title_en,kind,claims,rows,disagreement_en,verdict_en,certainty
X01,Years mixed up,label,C001 C005,printed_totals:1996 seizures:KAZ/heroin/2010..2012 flow_estimates:into,One says a.,It is b.,likely
X03,Ties,coverage,,ties:AFG/UZB/communication seizures:KAZ/heroin/2012 denominators:heroin-2011 events:bridge other_periods:kaz-heroin regional_shares:mean borders:uzb-afg eradication:kgz afghan_opium:production precursors:acid,None.,Both.,open
",
    ),
    (
        "printed_totals.csv",
        "printed_year,kg,placed_year,certainty
1996,6566.42,2005,likely
1997,9001,2006,certain
1998,9002,2004,certain
1999,9003,2003,certain
2000,9004,2002,likely
2001,9005,2001,certain
2002,9006,1998,certain
2003,9007,1999,certain
2004,9008,1996,certain
2005,9009,2000,certain
2006,9010,1997,certain
",
    ),
    (
        "regional_shares.csv",
        "id,from,to,country,substance,measure,qualifier,value,value_min,value_max,unit,source
mean,1996,2006,XCA,opiates,mean_annual_seized,about,5,,,t,report
",
    ),
    (
        "other_periods.csv",
        "id,from,to,country,substance,measure,qualifier,value,value_min,value_max,unit,source
kaz-heroin,2016-01,2016-12,KAZ,heroin,seized,exact,196.6,,,kg,press
all,2003,2018-02,XCS,all_drugs,seized_Operation_Channel,range,,360,,t,report series
kaz-later,2021-01,2021-09,KAZ,all_drugs,seized_by_the_police,range,,0.0035,,t,press
",
    ),
    (
        "ties.csv",
        "from,to,kind,exists,from_date,claim,remark_en,source
AFG,UZB,communication,no,2012-05,C002,Too little contact.,factsanddetails-4530
tjk-dca,CARICC,request,yes,2012-05,C004,,factsanddetails-4530
",
    ),
    (
        "borders.csv",
        "id,from,to,country,neighbour,measure,qualifier,value,value_min,value_max,unit,remark_en,source
uzb-afg,,,UZB,AFG,land_boundary,exact,144,,,km,,report
open,2012,2012,KGZ,,share_not_delimited,up_to,30,,,percent,As of 2012.,report
",
    ),
    (
        "eradication.csv",
        "id,from,to,country,substance,measure,qualifier,value,value_min,value_max,unit,state,remark_en,source
uzb,2006,2006,UZB,opium_poppy,area_eradicated,exact,1.14,,,ha,value,,report
kgz,2006,2006,KGZ,opium_poppy,area_eradicated,none,,,,ha,unclear,It can mean both.,report
",
    ),
    (
        "afghan_opium.csv",
        "id,from,to,country,substance,measure,qualifier,value,value_min,value_max,unit,remark_en,source
production,1996,1996,AFG,opium,potential_production,range,,2200,2300,t,,report
cultivation,2015,2015,AFG,opium_poppy,cultivation,exact,183000,163000,202000,ha,By survey.,report
",
    ),
    (
        "precursors.csv",
        "id,from,to,country,substance,measure,qualifier,value,value_min,value_max,unit,state,remark_en,source
acid,2008,2008,UZB,acetic_acid,seized_TARCET,exact,1.6,,,t,value,Another acid.,report
no-use,,,AFG,precursors_all,no_use,none,,,,,statement,,report
",
    ),
    (
        "penalties.csv",
        "id,from,to,country,substance,measure,qualifier,value,value_min,value_max,unit,remark_en,source
sentence,2014,2014,KGZ,all_drugs,imprisonment,range,,4,8,years,As quoted.,report
",
    ),
    (
        "bodies.csv",
        "id,name_en,short_en,kind,seat,founded,ended,source
CARICC,\"A centre, for information\",CARICC,drug_control,termez,2009-03-22,,report
CU,Customs Union,Union,economic,,2010-01-01,2015,report press
",
    ),
    (
        "memberships.csv",
        "body,state,status,from,to,remark_en,source
CARICC,UZB,observer,2009-02-26,2009-02-27,For a day.,report
CARICC,UZB,joined,,,,press
CU,BLR,founding,2010,2012-06,,report
CU,BLR,suspended,2012-06,2015-01-01,,report press
",
    ),
    (
        "agencies.csv",
        "id,name_en,country,founded,ended,successor,remark_en,source
tjk-dca,An agency,TJK,1999,2003-05,tjk-new,It was first.,report
tjk-new,A service,TJK,2003-06,,,,report press
",
    ),
    (
        "spots.csv",
        "id,name_en,country,lon,lat,position,geonames_id,source
termez,Termez,UZB,67.2783,37.2242,geonames,1215957,series
isfara-valley,Isfara valley,TJK,70.6253,40,approximate,,series report
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
            anchors: &text("anchors.csv"),
            waters: &text("waters.csv"),
            cited: &text("cited.csv"),
            retired: &text("retired.csv"),
            series_checks: &text("series_checks.csv"),
            ledger_checks: &text("ledger_checks.csv"),
            evidence: EvidenceTables {
                claims: &text("claims.csv"),
                contradictions: &text("contradictions.csv"),
                printed_totals: &text("printed_totals.csv"),
                regional_shares: &text("regional_shares.csv"),
                other_periods: &text("other_periods.csv"),
                ties: &text("ties.csv"),
                borders: &text("borders.csv"),
                eradication: &text("eradication.csv"),
                afghan_opium: &text("afghan_opium.csv"),
                precursors: &text("precursors.csv"),
                penalties: &text("penalties.csv"),
                bodies: &text("bodies.csv"),
                memberships: &text("memberships.csv"),
                agencies: &text("agencies.csv"),
                spots: &text("spots.csv"),
            },
        })
    }
}
