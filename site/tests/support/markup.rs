//! Markup rendered natively, and what it says.

#![allow(dead_code, reason = "each test that includes this uses a part of it")]

use northern_route::state::app_state::Choices;
use northern_route::state::url::decode;
use yew::prelude::*;

/// Draws anything.
struct Drawn;

#[derive(Properties, PartialEq)]
struct DrawnProps {
    html: Html,
}

impl Component for Drawn {
    type Message = ();
    type Properties = DrawnProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().html.clone()
    }
}

pub fn rendered(html: Html) -> String {
    let props = DrawnProps { html };
    let renderer = yew::LocalServerRenderer::<Drawn>::with_props(props).hydratable(false);
    pollster::block_on(renderer.render())
}

/// The words of some markup.
pub fn words(markup: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in markup.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if inside => {}
            _ => text.push(letter),
        }
    }
    text.replace("&lt;", "<")
        .replace("&amp;", "&")
        .trim()
        .to_owned()
}

/// The words of each element with a class.
pub fn of_class(markup: &str, element: &str, class: &str) -> Vec<String> {
    let end = format!("</{element}>");
    let start = format!("<{element}");
    let opened = markup.split(&start).skip(1);
    let with = opened.filter(|rest| {
        let tag = rest.split('>').next().unwrap_or_default();
        let classes = tag
            .split("class=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        classes.is_some_and(|classes| classes.split(' ').any(|one| one == class))
    });
    with.map(|rest| {
        let content = rest.split_once('>').map_or("", |(_, content)| content);
        words(content.split(&end).next().unwrap_or_default())
    })
    .collect()
}

pub fn choices(query: &str) -> Choices {
    let (choices, ignored) = decode(query);
    assert_eq!(ignored, [], "{query}");
    choices
}

/// A part of some markup, between two texts.
pub fn between<'a>(markup: &'a str, start: &str, end: &str) -> &'a str {
    let rest = markup.split_once(start).expect("a start").1;
    rest.split_once(end).expect("an end").0
}
