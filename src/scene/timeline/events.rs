//! The events of the chosen kinds: where each stands over the track, and where a link of it leads.

use crate::model::order::ordered;
use crate::model::record::Date;
use northern_route_geometry::albers::LonLat;

use crate::geo::camera::Camera;
use crate::model::country::Country;
use crate::model::evidence::record::{EventKind, Happening};
use crate::model::evidence::tables::{HAPPENINGS, SPOTS};
use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::scene::margin::series::{YEARS, year_start};
use crate::scene::plate::text_width::text_width;
use crate::scene::timeline::track::key_end;
use crate::state::app_state::Choices;
use crate::state::kinds::Kinds;
use crate::words::language::{Language as _, language};

/// The narrowest track, in pixels, on which events have words: wider ones only give more room.
const NARROWEST: f64 = 880.0;
/// Levels of the middles of the two rows, and of the words above them, in pixels from the sheet's top.
pub const LEVELS: [f64; 3] = [25.0, 40.0, 9.0];
/// The line of words above the rows.
const ABOVE: usize = 2;
/// Half of a glyph, with air.
const HALF: f64 = 5.5;
/// How far apart the glyphs of a row should be.
const APART: f64 = 10.0;
/// Half of a hit area where nothing is near.
const HIT: f64 = 12.0;
/// Size of the words in pixels.
const SIZE: f64 = 11.0;
/// Zoom at which the plate shows a spot.
const SPOT_ZOOM: f64 = 3.0;

/// An event on the track.
#[derive(Clone, Debug, PartialEq)]
pub struct Diamond {
    /// Index into the table.
    pub index: usize,
    /// Where it stands, as a part of the width.
    pub at: f64,
    /// Where it ends, for one that took longer than a month.
    pub until: Option<f64>,
    /// Which row, from above.
    pub row: usize,
    /// Its hit area around its middle: left, top, right, bottom in pixels.
    pub hit: [f64; 4],
    /// Where its words stand; none without room.
    pub label: Option<Label>,
    /// Whether it is of the chosen time.
    pub now: bool,
}

/// Words beside or above an event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// Which line: that of the event, or the one above the rows.
    pub line: usize,
    /// Offset of their near end from the event's middle.
    pub dx: f64,
    /// Whether they end there instead of starting there.
    pub leftward: bool,
    /// Room that they take on a track of the narrowest width: from, to.
    pub room: (f64, f64),
}

/// Glyph of a kind: an SVG path around the origin, nine pixels large, filled by even and odd.
pub const fn glyph(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Supply => "M0 -4.6L4.8 3.8H-4.8Z",
        EventKind::Cooperation => "M0 -5L5 0L0 5L-5 0Z",
        EventKind::Border => "M-3.9 -4.3h2.6v8.6h-2.6ZM1.3 -4.3h2.6v8.6h-2.6Z",
        EventKind::Transport => "M-4.8 -1.3H0V-4.4L4.9 0L0 4.4V1.3H-4.8Z",
        EventKind::Seizure => "M-4.3 0a4.3 4.3 0 1 0 8.6 0a4.3 4.3 0 1 0 -8.6 0Z",
        EventKind::Publication => {
            "M-3.8 -4.5H3.8V4.5H-3.8ZM-2.2 -2.6V-1.4H2.2V-2.6ZM-2.2 0V1.2H2.2V0Z"
        }
        EventKind::Ban => {
            "M-4.4 -2.6L-2.6 -4.4L0 -1.8L2.6 -4.4L4.4 -2.6L1.8 0L4.4 2.6L2.6 4.4L0 1.8L-2.6 4.4L-4.4 2.6L-1.8 0Z"
        }
    }
}

/// The events of some kinds in the order of time, the undated ones last: indices into the table.
pub fn listed(kinds: Kinds) -> Vec<usize> {
    let all: Vec<usize> = (0..HAPPENINGS.len())
        .filter(|index| kinds.has(HAPPENINGS[*index].kind))
        .collect();
    let from = |index: &usize| {
        let from = HAPPENINGS[*index].from;
        (from.is_none(), from)
    };
    ordered(all, |a, b| from(a).cmp(&from(b)))
}

/// Whether an event touches a period.
pub fn is_in(event: &Happening, period: Period) -> bool {
    time(event).is_some_and(|time| period.meets(time.first(), time.last()))
}

/// The year or years of an event, as far as the timeline goes.
pub fn time(event: &Happening) -> Option<Period> {
    let first = event.first?;
    let last = event.last.unwrap_or(first);
    Some(Period::clamped(i32::from(first), i32::from(last)))
}

/// The choices that a link of an event leads to: its time, its country, and its spot on the plate.
pub fn there(choices: &Choices, event: &Happening) -> Choices {
    let countries = || {
        event
            .countries
            .iter()
            .filter_map(|code| Country::parse(code))
    };
    let neighbour = || countries().find(|_| choices.near);
    let spot = SPOTS.iter().find(|spot| spot.id == event.place);
    let camera = spot.and_then(|spot| {
        let at = LonLat {
            lon: spot.lon,
            lat: spot.lat,
        };
        Camera::at(at, SPOT_ZOOM)
    });
    Choices {
        time: time(event).unwrap_or(choices.time),
        country: countries()
            .find(|country| country.is_republic())
            .or_else(neighbour),
        camera: camera.unwrap_or(choices.camera),
        reference: None,
        ..choices.clone()
    }
}

/// Where a date lies on the track, as a part of the width; the middle of what is not known of it.
pub fn at(date: Option<Date>) -> Option<f64> {
    let date = date?;
    let year = date.year();
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return None;
    }
    let in_year = |month: u8, day: f64| (f64::from(month) - 1.0 + day) / 12.0;
    let part = match date {
        Date::Year(_) => 0.5,
        Date::Month(_, month) => in_year(month, 0.5),
        Date::Day(_, month, day) => in_year(month, (f64::from(day) - 0.5) / 31.0),
    };
    Some(year_start(year) + part / f64::from(YEARS))
}

/// The dated events of some kinds on two rows, words for those of the chosen time first.
pub fn diamonds(kinds: Kinds, chosen: Period) -> Vec<Diamond> {
    let dated = listed(kinds)
        .into_iter()
        .filter_map(|index| Some((index, at(HAPPENINGS[index].from)?)));
    let (years, days): (Vec<_>, Vec<_>) =
        dated.partition(|(index, _)| matches!(HAPPENINGS[*index].from, Some(Date::Year(_))));
    let mut placed: Vec<Diamond> = Vec::new();
    let a_month = 1.0 / f64::from(YEARS) / 12.0;
    let mut place = |index: usize, at: f64, shifts: &[f64]| {
        let event = &HAPPENINGS[index];
        let (at, row) = freest(&placed, at, shifts);
        let until = self::at(event.to).filter(|until| *until > at + a_month);
        placed.push(Diamond {
            index,
            at,
            until,
            row,
            hit: [0.0; 4],
            label: None,
            now: is_in(event, chosen),
        });
    };
    for (index, at) in days {
        place(index, at, &[0.0]);
    }
    // Of these only the year is known: they give way within it.
    let shifts: Vec<f64> = (0..=10)
        .flat_map(|step| [f64::from(step), -f64::from(step)])
        .collect();
    for (index, at) in years {
        place(index, at, &shifts);
    }
    let mut placed = ordered(placed, |a, b| a.at.total_cmp(&b.at));
    for index in 0..placed.len() {
        placed[index].hit = hit(&placed, index);
    }
    name(&mut placed);
    placed
}

/// The first place, of those that some shifts in pixels lead to, where no glyph placed so far is near, or
/// the freest; and its freer row.
fn freest(placed: &[Diamond], at: f64, shifts: &[f64]) -> (f64, usize) {
    let mut best = (at, 0, f64::NEG_INFINITY);
    for shift in shifts {
        let at = at + shift / NARROWEST;
        let free = |row: usize| {
            let others = placed.iter().filter(|other| other.row == row);
            others
                .map(|other| (other.at - at).abs() * NARROWEST)
                .fold(NARROWEST, f64::min)
        };
        let (upper, lower) = (free(0), free(1));
        let (row, free) = if lower > upper {
            (1, lower)
        } else {
            (0, upper)
        };
        if free.min(APART) > best.2 {
            best = (at, row, free.min(APART));
        }
    }
    (best.0, best.1)
}

/// The hit area of an event: 24 pixels, less where another is near.
fn hit(placed: &[Diamond], index: usize) -> [f64; 4] {
    let own = &placed[index];
    let [mut left, mut right, mut inward] = [HIT; 3];
    for (at, other) in placed.iter().enumerate() {
        let away = (other.at - own.at) * NARROWEST;
        if at == index || away.abs() >= 2.0 * HIT {
            continue;
        }
        if other.row != own.row {
            inward = (LEVELS[1] - LEVELS[0]) / 2.0;
        } else if away < 0.0 || (away == 0.0 && at < index) {
            left = left.min(-away / 2.0);
        } else {
            right = right.min(away / 2.0);
        }
    }
    let (top, bottom) = if own.row == 0 {
        (HIT, inward)
    } else {
        (inward, HIT)
    };
    [left, top, right, bottom]
}

/// Gives the events their words where there is room: those of the chosen time first.
fn name(placed: &mut [Diamond]) {
    // Words above the rows start beyond the track's key.
    let key_end = key_end() + 8.0;
    // What is taken: line, from, to.
    let mut taken: Vec<(usize, f64, f64)> = placed
        .iter()
        .map(|diamond| {
            let x = diamond.at * NARROWEST;
            let end = diamond.until.map_or(x, |until| until * NARROWEST);
            (diamond.row, x - HALF, end + HALF)
        })
        .collect();
    let upper: Vec<f64> = placed
        .iter()
        .filter(|diamond| diamond.row == 0)
        .map(|diamond| diamond.at * NARROWEST)
        .collect();
    // Those of the chosen time first.
    let (now, others): (Vec<usize>, Vec<usize>) =
        (0..placed.len()).partition(|index| placed[*index].now);
    for index in now.into_iter().chain(others) {
        let diamond = &mut placed[index];
        let x = diamond.at * NARROWEST;
        let end = diamond.until.map_or(0.0, |until| until * NARROWEST - x);
        let width = width(diamond.index);
        let row = diamond.row;
        let sides = [
            (row, end + 8.0, false, 0.0),
            (row, -8.0, true, 0.0),
            (ABOVE, -2.0, false, key_end),
            (ABOVE, 2.0, true, key_end),
        ];
        diamond.label = sides.into_iter().find_map(|(line, dx, leftward, least)| {
            if line == ABOVE && row != 0 && upper.iter().any(|other| (other - x).abs() < 2.0 * HIT)
            {
                return None;
            }
            let near = x + dx;
            let room = if leftward {
                (near - width, near)
            } else {
                (near, near + width)
            };
            let free = room.0 >= least
                && room.1 <= NARROWEST
                && taken
                    .iter()
                    .filter(|other| other.0 == line)
                    .all(|other| room.1 + 4.0 < other.1 || other.2 + 4.0 < room.0);
            free.then_some(Label {
                line,
                dx,
                leftward,
                room,
            })
        });
        if let Some(label) = diamond.label {
            taken.push((label.line, label.room.0, label.room.1));
        }
    }
}

/// Width of the words of an event on the track, its year and its title.
pub fn width(index: usize) -> f64 {
    let event = &HAPPENINGS[index];
    let title = language().prose(event.title);
    text_width(&year(event), SIZE) + text_width(" ", SIZE) + text_width(title, SIZE)
}

/// The year of an event, as far as it is known.
pub fn year(event: &Happening) -> String {
    event.first.map_or(String::new(), |year| year.to_string())
}
