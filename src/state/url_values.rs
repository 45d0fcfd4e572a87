//! Values of a link: times, ratios, what is compared with, corridors, the camera.

use northern_route_geometry::albers::LonLat;

use crate::geo::camera::Camera;
use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::evidence::scrambled_list::Tolerance;
use crate::model::facts::CORRIDORS;
use crate::model::measure::Ratio;
use crate::model::period::Period;
use crate::scale::decimal::{self, Decimal};
use crate::state::versus::Versus;

fn parse_year(text: &str) -> Option<u16> {
    let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Reads a year, or a span `2002..2006`.
pub fn parse_time(text: &str) -> Option<Period> {
    match text.split_once('.') {
        None => Period::year(parse_year(text)?),
        Some((first, rest)) => {
            let last = rest.strip_prefix('.')?;
            Period::span(parse_year(first)?, parse_year(last)?)
        }
    }
}

/// A period as in links and file names of the contract's query: `2006` or `2002..2006`.
pub fn format_time(time: Period) -> String {
    if time.is_year() {
        time.first().to_string()
    } else {
        format!("{}..{}", time.first(), time.last())
    }
}

/// Digits with at most one dot and two decimals, as hundredths.
pub fn parse_ratio(text: &str) -> Option<Ratio> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || whole.len() > 2
        || decimals.len() > 2
        || !digits(whole)
        || !digits(decimals)
    {
        return None;
    }
    let hundredths: u16 = format!("{whole}{decimals:0<2}").parse().ok()?;
    Ratio::hundredths(hundredths)
}

/// The ratio without needless zeros: `7`, `7.5`, `7.25`.
pub fn format_ratio(ratio: Ratio) -> String {
    let hundredths = ratio.in_hundredths();
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Reads what to compare with: a year, a span, a country or a drug.
pub fn parse_versus(text: &str) -> Option<Versus> {
    let time = || parse_time(text).map(Versus::Time);
    let country = || Country::parse(text).map(Versus::Country);
    let drug = || DrugChoice::parse(text).map(Versus::Drug);
    time().or_else(country).or_else(drug)
}

/// What is compared with, as in links.
pub fn format_versus(versus: Versus) -> String {
    match versus {
        Versus::Time(time) => format_time(time),
        Versus::Country(country) => country.code().to_owned(),
        Versus::Drug(drug) => drug.key().to_owned(),
    }
}

/// The corridor with this id, in any case.
pub fn parse_corridor(text: &str) -> Option<usize> {
    let mut ids = CORRIDORS.iter().map(|corridor| corridor.id);
    ids.position(|id| id.eq_ignore_ascii_case(text))
}

/// Kilograms within which two numbers are near.
pub fn parse_tolerance(text: &str) -> Option<Tolerance> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    Tolerance::new(text.parse().ok().filter(|_| plain)?)
}

/// Longitude, latitude and zoom.
pub fn parse_camera(text: &str) -> Option<Camera> {
    let numbers: Vec<f64> = text.split(',').map(decimal::parse).collect::<Option<_>>()?;
    let [lon, lat, zoom] = numbers[..] else {
        return None;
    };
    Camera::at(LonLat { lon, lat }, zoom)
}

/// Where the plate looks, as in links; nothing for the whole of it.
pub fn format_camera(camera: Camera) -> Option<String> {
    if camera.is_home() {
        return None;
    }
    let place = camera.place()?;
    Some(format!(
        "{},{},{}",
        Decimal(place.lon, 2),
        Decimal(place.lat, 2),
        Decimal(camera.zoom(), 2)
    ))
}
