//! English: how the figures are made.

use crate::model::evidence::methods::{Example, Method};
use crate::model::evidence::record::Certainty;
use crate::model::evidence::reference::Reference;
use crate::model::query::Share;
use crate::model::record::Amount;
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::evidence::claim::grade;
use crate::words::en::grammar::list;
use crate::words::evidence::methods::{MethodLabels, MethodLanguage};
use crate::words::language::Language as _;

static LABELS: MethodLabels = MethodLabels {
    title: "How the figures are made",
    intro: "Seven rules stand behind the numbers of this atlas. Each is written so that it can be quoted, and worked through once with figures that your browser has just taken from the tables.",
    example: "Worked through",
    rests_on: "Rests on",
};

impl MethodLanguage for English {
    fn method_labels(&self) -> &'static MethodLabels {
        &LABELS
    }

    fn method(&self, method: Method) -> &'static str {
        match method {
            Method::Total => "A total names who is missing",
            Method::Share => "A share needs a published estimate",
            Method::Equivalent => "Opium can be counted as heroin",
            Method::Mean => "A mean counts only the years with a figure",
            Method::Matching => "Two sources are laid side by side",
            Method::Grade => "A claim has a grade for who says it",
            Method::Verdict => "A verdict says how sure it is",
        }
    }

    fn method_text(&self, method: Method) -> &'static str {
        match method {
            Method::Total => {
                "The atlas adds up what the five republics reported as seized, in kilograms and as it was weighed: nobody says how pure it was. A country without a figure is not counted as nothing. It is named beside the total, because the real total may be higher."
            }
            Method::Share => {
                "Nobody can weigh what passes unseen. For a few years, estimates of the flow were published. In these years the atlas divides what was seized by what is thought to have passed. If the estimate is a range, the share is a range too: the larger the flow, the smaller the share. In all other years it says that there is no estimate, and makes none of its own."
            }
            Method::Equivalent => {
                "It takes several kilograms of opium to make one of heroin. To add both, the atlas can divide the opium by a fixed number. It is 10 at first, and you can set it from 5 to 12. Morphine counts like heroin. This is a custom and not a measurement: it says nothing about how pure the drugs were."
            }
            Method::Mean => {
                "For several years together, a circle on the map shows the mean of a year: all kilograms divided by the number of years for which the country has a figure. A year reported as none counts, a year without data does not. Such a mean is marked as derived, because nobody published it."
            }
            Method::Matching => {
                "Where the article and UNODC’s later series speak of the same country, drug and years, the atlas compares them. Each comparison has a limit, printed beside it, and within this limit the two agree. If they are further apart, both are kept and the gap becomes a contradiction. Nothing is averaged away."
            }
            Method::Grade => {
                "Every statement of the article is a claim with a number. Its grade says how well we know who speaks, and not whether it is true. Best is a report that is named; then the press quoting a report, the press by itself, the article in its own voice; last is a speaker whose name was lost on the way."
            }
            Method::Verdict => {
                "Every contradiction ends in a verdict. Certain means that the figures decide it. Likely means that one explanation fits better than the others, but is not proven. Open means that the sources do not decide it, and neither does the atlas."
            }
        }
    }

    fn method_link(&self, method: Method) -> &'static str {
        match method {
            Method::Total => "See this total on the map",
            Method::Share => "See this share on the map",
            Method::Equivalent => "See both drugs counted as heroin",
            Method::Mean => "See this span on the map",
            Method::Matching => "See every comparison",
            Method::Grade => "See every claim by subject",
            Method::Verdict => "See the open contradictions",
        }
    }

    fn method_example(&self, example: &Example) -> Vec<String> {
        match example {
            Example::Total(tally, year) => {
                let reporters = tally.reporters().len();
                let all = tally.countries.len();
                let mut lines = vec![format!(
                    "{year}, {}: {reporters} of {all} republics reported, together {}.",
                    self.drug(tally.drug),
                    self.weight(tally.total())
                )];
                let absent = tally.absentees();
                if !absent.is_empty() {
                    let names = absent
                        .iter()
                        .map(|country| self.country(*country).to_owned());
                    lines.push(format!("No data: {}.", list(names)));
                }
                lines
            }
            Example::Share(period, None) => {
                vec![format!("{}: no estimate.", self.period(*period))]
            }
            Example::Share(period, Some(estimated)) => {
                let flow = match estimated.amount {
                    Amount::Exact(tonnes) | Amount::About(tonnes) => kilograms(tonnes),
                    Amount::Range(low, high) => {
                        format!("{} to {}", kilograms(low), kilograms(high))
                    }
                };
                let share = match estimated.share {
                    Share::One(percent) => format!("{} %", NUMBERS.fixed(percent, 2)),
                    Share::Between(low, high) => {
                        format!("{}–{} %", NUMBERS.fixed(low, 2), NUMBERS.fixed(high, 2))
                    }
                };
                vec![
                    format!(
                        "{}, heroin: {} seized of {}.",
                        self.period(*period),
                        self.weight(estimated.numerator),
                        self.tonnes(estimated.amount)
                    ),
                    format!(
                        "{} ÷ {flow} = {share}, printed as {}.",
                        self.weight(estimated.numerator),
                        self.share(estimated.share)
                    ),
                ]
            }
            Example::Equivalent {
                period,
                heroin,
                opium,
                ratio,
                counted,
            } => {
                let together = self.weight([*heroin, *counted].into_iter().sum());
                let ratio = NUMBERS.published(f64::from(ratio.in_hundredths()) / 100.0);
                vec![
                    format!(
                        "{}: {} of opium ÷ {ratio} = {}.",
                        self.period(*period),
                        self.weight(*opium),
                        self.weight(*counted)
                    ),
                    format!(
                        "With {} of heroin that makes {together}.",
                        self.weight(*heroin)
                    ),
                ]
            }
            Example::Mean(tally, span, mean) => {
                let reported = tally.reported.len();
                let outside = usize::from(span.len()) - tally.covered();
                let mut lines = vec![format!(
                    "{}, {}, {}: {} ÷ {reported} = {} a year.",
                    self.country(tally.country),
                    self.drug(tally.drug),
                    self.period(*span),
                    self.weight(tally.total),
                    self.weight(*mean)
                )];
                if !tally.missing.is_empty() {
                    lines.push(format!("Years without data: {}.", tally.missing.len()));
                }
                if outside > 0 {
                    lines.push(format!("Years that the table does not cover: {outside}."));
                }
                lines
            }
            Example::Matching {
                claim,
                country,
                drug,
                period,
                printed,
                series,
                tolerance,
                passed: [passed, all],
            } => {
                let apart = (printed - series).abs();
                let verdict = if apart <= *tolerance {
                    "they agree"
                } else {
                    "they differ"
                };
                vec![
                    format!(
                        "{}, {}, {}: {} kg in the article ({}), {} kg in the series.",
                        self.country(*country),
                        self.drug(*drug),
                        self.period(*period),
                        NUMBERS.published(*printed),
                        Reference::Claim(*claim).name(),
                        NUMBERS.published(*series)
                    ),
                    format!(
                        "{} kg apart, {} kg allowed: {verdict}.",
                        NUMBERS.fixed(apart, 2),
                        NUMBERS.published(*tolerance)
                    ),
                    format!("Of {all} such comparisons {passed} come out as they ought to."),
                ]
            }
            Example::Grades(grades) => {
                let all: usize = grades.iter().map(|(_, count)| count).sum();
                let each = grades
                    .iter()
                    .map(|(of, count)| format!("{}: {count}", grade(*of)));
                std::iter::once(format!("Claims: {all}"))
                    .chain(each)
                    .collect()
            }
            Example::Verdicts(verdicts) => {
                let all: usize = verdicts.iter().map(|(_, count)| count).sum();
                let each = verdicts.iter().map(|(sure, count)| {
                    let name = match sure {
                        Certainty::Certain => "certain",
                        Certainty::Likely => "likely",
                        Certainty::Open => "open",
                    };
                    format!("{name}: {count}")
                });
                std::iter::once(format!("Contradictions: {all}"))
                    .chain(each)
                    .collect()
            }
        }
    }
}

/// Tonnes in kilograms.
fn kilograms(tonnes: f64) -> String {
    format!("{} kg", NUMBERS.published(tonnes * 1000.0))
}
