//! The provinces that a corridor may name, by their ISO 3166-2 codes.

use northern_route_records::Country;

/// Code and name of every province of the six countries that the map draws, as of 2021.
///
/// The Tajik districts without a province have no code of their own and are left out; of the two
/// Kazakh regions that share `KZ-ALA` the larger gives the name.
pub const ALL: &[(&str, &str)] = &[
    ("KZ-AKM", "Aqmola"),
    ("KZ-AKT", "Aqtobe"),
    ("KZ-ALA", "Almaty Region"),
    ("KZ-AST", "Astana (city)"),
    ("KZ-ATY", "Atyrau"),
    ("KZ-KAR", "Karaganda"),
    ("KZ-KUS", "Kostanay"),
    ("KZ-KZY", "Kyzylorda"),
    ("KZ-MAN", "Mangystau"),
    ("KZ-PAV", "Pavlodar"),
    ("KZ-SEV", "North Kazakhstan"),
    ("KZ-VOS", "East Kazakhstan"),
    ("KZ-YUZ", "Turkistan"),
    ("KZ-ZAP", "West Kazakhstan"),
    ("KZ-ZHA", "Zhambyl"),
    ("KG-B", "Batken"),
    ("KG-C", "Chuy"),
    ("KG-GB", "Bishkek (city)"),
    ("KG-J", "Jalal-Abad"),
    ("KG-N", "Naryn"),
    ("KG-O", "Osh"),
    ("KG-T", "Talas"),
    ("KG-Y", "Issyk-Kul"),
    ("TJ-DU", "Dushanbe (city)"),
    ("TJ-GB", "Gorno-Badakhshan"),
    ("TJ-KT", "Khatlon"),
    ("TJ-SU", "Sughd"),
    ("TM-A", "Ahal"),
    ("TM-B", "Balkan"),
    ("TM-D", "Dashoguz"),
    ("TM-L", "Lebap"),
    ("TM-M", "Mary"),
    ("UZ-AN", "Andijan"),
    ("UZ-BU", "Bukhara"),
    ("UZ-FA", "Fergana"),
    ("UZ-JI", "Jizzakh"),
    ("UZ-NG", "Namangan"),
    ("UZ-NW", "Navoiy"),
    ("UZ-QA", "Qashqadaryo"),
    ("UZ-QR", "Karakalpakstan"),
    ("UZ-SA", "Samarkand"),
    ("UZ-SI", "Sirdaryo"),
    ("UZ-SU", "Surxondaryo"),
    ("UZ-TK", "Tashkent (city)"),
    ("UZ-TO", "Tashkent Region"),
    ("UZ-XO", "Khorezm"),
    ("AF-BAL", "Balkh"),
    ("AF-BAM", "Bamyan"),
    ("AF-BDG", "Badghis"),
    ("AF-BDS", "Badakhshan"),
    ("AF-BGL", "Baghlan"),
    ("AF-DAY", "Daykundi"),
    ("AF-FRA", "Farah"),
    ("AF-FYB", "Faryab"),
    ("AF-GHA", "Ghazni"),
    ("AF-GHO", "Ghor"),
    ("AF-HEL", "Helmand"),
    ("AF-HER", "Herat"),
    ("AF-JOW", "Jowzjan"),
    ("AF-KAB", "Kabul"),
    ("AF-KAN", "Kandahar"),
    ("AF-KAP", "Kapisa"),
    ("AF-KDZ", "Kunduz"),
    ("AF-KHO", "Khost"),
    ("AF-KNR", "Kunar"),
    ("AF-LAG", "Laghman"),
    ("AF-LOG", "Logar"),
    ("AF-NAN", "Nangarhar"),
    ("AF-NIM", "Nimruz"),
    ("AF-NUR", "Nuristan"),
    ("AF-PAN", "Panjshir"),
    ("AF-PAR", "Parwan"),
    ("AF-PIA", "Paktia"),
    ("AF-PKA", "Paktika"),
    ("AF-SAM", "Samangan"),
    ("AF-SAR", "Sar-e Pol"),
    ("AF-TAK", "Takhar"),
    ("AF-URU", "Uruzgan"),
    ("AF-WAR", "Maidan Wardak"),
    ("AF-ZAB", "Zabul"),
];

/// The country of a province and the name to show, as `Osh province`.
///
/// A name that says what it is stays as it is: `Gorno-Badakhshan`, `Tashkent (city)`.
pub fn find(code: &str) -> Option<(Country, String)> {
    let (_, name) = ALL.iter().find(|(known, _)| *known == code)?;
    let country = match code.split('-').next()? {
        "KZ" => Country::Kaz,
        "KG" => Country::Kgz,
        "TJ" => Country::Tjk,
        "TM" => Country::Tkm,
        "UZ" => Country::Uzb,
        _ => Country::Afg,
    };
    let full = [
        "Region",
        "(city)",
        "Kazakhstan",
        "Karakalpakstan",
        "Gorno-Badakhshan",
    ];
    let shown = if full.iter().any(|end| name.ends_with(end)) {
        (*name).to_owned()
    } else {
        format!("{name} province")
    };
    Some((country, shown))
}
