//! Events at which states enter or leave a body: they must agree with the memberships.

use crate::cell::problem::Problem;
use crate::cooperation::membership::Membership;
use crate::event::{self, Event};
use crate::evidence::evidence::Evidence;
use northern_route_records::{Date, Status};

/// Refuses an event that names a body and does not agree with its memberships: every state of the
/// event must have a status that begins or ends then, and a founding must name all the founders.
pub(crate) fn check(events: &[Event], evidence: &Evidence, problems: &mut Vec<Problem>) {
    for event in events.iter().filter(|event| !event.body.is_empty()) {
        let body = &event.body;
        let refused = |column: &str, value: &str, what: String, mend: &str| Problem {
            file: event::FILE.to_owned(),
            line: event.line,
            column: Some(column.to_owned()),
            value: value.to_owned(),
            what,
            mend: mend.to_owned(),
        };
        if !evidence.bodies.iter().any(|one| one.id == *body) {
            let mend = "Write an id of bodies.csv, or leave the cell empty.";
            problems.push(refused(
                "body",
                body,
                "is not a known body".to_owned(),
                mend,
            ));
            continue;
        }
        let of_body = evidence.memberships.iter().filter(|row| row.body == *body);
        let then: Vec<&Membership> = of_body
            .filter(|row| on(row.from, event) || on(row.to, event))
            .collect();
        let mend = "Mend the date or the countries here, or the row in memberships.csv.";
        let named = &event.countries;
        for state in named {
            if !then.iter().any(|row| row.state == *state) {
                let what = format!("has no status in {body} that begins or ends then");
                problems.push(refused("countries", state, what, mend));
            }
        }
        let founders = then
            .iter()
            .filter(|row| row.status == Status::Founding && on(row.from, event));
        for row in founders.filter(|row| !named.contains(&row.state)) {
            let what = format!("leaves out {}, which founded {body} then", row.state);
            problems.push(refused("countries", &named.join(" "), what, mend));
        }
    }
}

/// Whether a date may lie within the time of an event.
fn on(date: Option<Date>, event: &Event) -> bool {
    let within = |date: Date| {
        let begun = event
            .period
            .from
            .is_none_or(|from| date.last_day() >= from.first_day());
        begun
            && event
                .period
                .to
                .is_some_and(|to| date.first_day() <= to.last_day())
    };
    date.is_some_and(within)
}
