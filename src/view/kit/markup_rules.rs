//! Each rule of `markup!`, rendered natively: the whole text.

use std::rc::Rc;

use yew::prelude::*;

use crate::scale::decimal::Decimal;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::markup;

struct Page;

#[derive(Properties, PartialEq)]
struct PageProps {
    html: Html,
}

impl Component for Page {
    type Message = ();
    type Properties = PageProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().html.clone()
    }
}

fn text(html: Html) -> String {
    let renderer = yew::LocalServerRenderer::<Page>::with_props(PageProps { html });
    pollster::block_on(renderer.hydratable(false).render())
}

fn event<E>() -> Callback<E> {
    Callback::noop()
}

#[test]
fn elements_nest_and_stand_side_by_side() {
    let html = markup! { <p><b>{"a"}</b><i></i></p> };
    assert_eq!(text(html), "<p><b>a</b><i></i></p>");
}

#[test]
fn fragments_leave_no_element() {
    let html = markup! { <><p>{"a"}</p><><p>{"b"}</p></></> };
    assert_eq!(text(html), "<p>a</p><p>b</p>");
    assert_eq!(text(markup! { <></> }), "");
}

#[test]
fn elements_close_themselves_and_void_ones_have_no_end() {
    let html = markup! { <p>{"a"}<br />{"b"}<wbr /><input type="text" /></p> };
    assert_eq!(text(html), "<p>a<br>b<wbr><input type=\"text\"></p>");
}

#[test]
fn drawings_keep_the_case_of_their_names() {
    let html = markup! {
        <svg viewBox="0 0 1 1"><linearGradient id="g" /><path d="M0 0" stroke-width="2" /></svg>
    };
    assert_eq!(
        text(html),
        "<svg viewBox=\"0 0 1 1\"><linearGradient id=\"g\"></linearGradient>\
         <path d=\"M0 0\" stroke-width=\"2\"></path></svg>"
    );
}

#[test]
fn constant_attributes_keep_order_hyphens_and_numbers() {
    let html = markup! { <p id="a" aria-label="b" data-two-words="c" tabindex=0></p> };
    assert_eq!(
        text(html),
        "<p id=\"a\" aria-label=\"b\" data-two-words=\"c\" tabindex=\"0\"></p>"
    );
}

#[test]
fn every_kind_of_value_fills_an_attribute() {
    let (owned, shared): (String, Rc<str>) = ("b".to_owned(), "c".into());
    let id = "z";
    let html = markup! {
        <p {id} title={"a"} lang={&owned} dir={owned.clone()} class={&shared} slot={shared.clone()} part={AttrValue::from("d")}></p>
    };
    assert_eq!(
        text(html),
        "<p id=\"z\" title=\"a\" lang=\"b\" dir=\"b\" class=\"c\" slot=\"c\" part=\"d\"></p>"
    );
    let html = markup! { <rect x={1.25} y={Part(0.125)} width={Decimal(2.5, 2)} height={-0.04} /> };
    assert_eq!(
        text(html),
        "<rect x=\"1.3\" y=\"12.5%\" width=\"2.5\" height=\"0\"></rect>"
    );
}

#[test]
fn an_optional_attribute_is_there_or_not() {
    let some = |value: Option<&'static str>| text(markup! { <a aria-current={value} id="a"></a> });
    assert_eq!(some(Some("page")), "<a aria-current=\"page\" id=\"a\"></a>");
    assert_eq!(some(None), "<a id=\"a\"></a>");
    let own = |value: Option<AttrValue>| text(markup! { <a href={value}></a> });
    assert_eq!(own(Some("x".into())), "<a href=\"x\"></a>");
    assert_eq!(own(None), "<a></a>");
}

#[test]
fn a_flag_has_its_own_name_or_is_left_out() {
    let flag = |on: bool| text(markup! { <option selected={on} disabled={!on}></option> });
    assert_eq!(flag(true), "<option selected=\"selected\"></option>");
    assert_eq!(flag(false), "<option disabled=\"disabled\"></option>");
}

#[test]
fn what_an_input_holds_is_a_property() {
    let html = markup! { <input type="checkbox" checked={true} value={"a"} /> };
    assert_eq!(text(html), "<input value=\"a\" checked type=\"checkbox\">");
    let html = markup! { <input type="checkbox" checked={false} /> };
    assert_eq!(text(html), "<input type=\"checkbox\">");
}

#[test]
fn every_kind_of_value_fills_a_child() {
    let owned = "b".to_owned();
    let inner = markup! { <i></i> };
    let html = markup! { <p>{"a"}{&owned}{owned.clone()}{7_u16}{inner}{Html::default()}</p> };
    assert_eq!(text(html), "<p>abb7<i></i></p>");
}

#[test]
fn signs_of_the_markup_are_escaped_in_texts_and_values() {
    let html = markup! { <p title={"\"<&>"}>{"<&> literal"}{String::from("<b>")}</p> };
    assert_eq!(
        text(html),
        "<p title=\"&quot;&lt;&amp;&gt;\">&lt;&amp;&gt; literal&lt;b&gt;</p>"
    );
}

#[test]
fn one_branch_is_drawn() {
    let branch = |number: u16| {
        text(markup! {
            <p>
                if number == 0 { {"none"} } else if number == 1 { <b>{"one"}</b> } else { {number}{" more"} }
            </p>
        })
    };
    assert_eq!(branch(0), "<p>none</p>");
    assert_eq!(branch(1), "<p><b>one</b></p>");
    assert_eq!(branch(2), "<p>2 more</p>");
}

#[test]
fn a_condition_without_another_branch_draws_nothing() {
    let maybe = |number: Option<u16>| {
        text(markup! { <p>if let Some(number) = number { {number} }{"."}</p> })
    };
    assert_eq!(maybe(Some(3)), "<p>3.</p>");
    assert_eq!(maybe(None), "<p>.</p>");
}

#[test]
fn a_match_stands_in_braces() {
    let sign = |number: i8| {
        text(
            markup! { <p>{match number { 0 => markup! { <i></i> }, 1 => Html::default(), _ => markup! { {"b"} } }}</p> },
        )
    };
    assert_eq!(sign(0), "<p><i></i></p>");
    assert_eq!(sign(1), "<p></p>");
    assert_eq!(sign(2), "<p>b</p>");
}

#[test]
fn lists_draw_their_body_each_time_and_hold_others() {
    let rows: [(&str, &[u16]); 3] = [("a", &[1, 2]), ("b", &[]), ("c", &[3])];
    let html = markup! {
        <ul>for (name, numbers) in rows { <li>{name}for number in numbers { <b>{*number}</b>{" "} }</li> }</ul>
    };
    assert_eq!(
        text(html),
        "<ul><li>a<b>1</b> <b>2</b> </li><li>b</li><li>c<b>3</b> </li></ul>"
    );
}

#[test]
fn a_list_is_one_child_however_long_it_is() {
    let drawn = |count: u16| markup! { <p>for number in 0..count { {number} }<b></b></p> };
    for count in 0..3 {
        let Html::VTag(tag) = drawn(count) else {
            panic!("an element");
        };
        let Some(Html::VList(children)) = tag.children() else {
            panic!("a list and what follows");
        };
        assert_eq!(children.len(), 2, "{count}");
    }
}

#[test]
fn a_key_names_the_node_and_is_no_attribute() {
    for html in [
        markup! { <p key="a"></p> },
        markup! { <p key={String::from("a")}></p> },
    ] {
        assert_eq!(html.key().map(ToString::to_string).as_deref(), Some("a"));
        assert_eq!(text(html), "<p></p>");
    }
}

#[test]
fn listeners_go_by_the_name_of_their_attribute_and_are_not_written() {
    let onkeydown = event::<KeyboardEvent>();
    let html = markup! {
        <p onclick={event()} ondblclick={event()} {onkeydown} oninput={event()} onchange={event()}
            onpointerdown={event()} onpointermove={event()} onpointerup={event()} onpointercancel={event()}></p>
    };
    let made = format!("{html:?}");
    let names: Vec<&str> = made
        .split("Listener { kind: ")
        .skip(1)
        .filter_map(|rest| rest.split(',').next())
        .collect();
    assert_eq!(
        names,
        [
            "click",
            "dblclick",
            "keydown",
            "input",
            "change",
            "pointerdown",
            "pointermove",
            "pointerup",
            "pointercancel"
        ]
    );
    assert_eq!(text(html), "<p></p>");
}

#[test]
fn elements_of_one_place_share_the_names_of_their_attributes() {
    use yew::virtual_dom::Attributes;
    let keys = |html: &Html| match html {
        Html::VTag(tag) => match &tag.attributes {
            Attributes::Dynamic { keys, .. } => Some(keys.as_ptr()),
            _ => None,
        },
        _ => None,
    };
    let drawn = |id: &'static str| markup! { <p {id} lang="a"></p> };
    assert!(keys(&drawn("a")).is_some());
    assert_eq!(keys(&drawn("a")), keys(&drawn("b")));
}
