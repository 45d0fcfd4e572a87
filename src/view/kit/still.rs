//! Drawings that stay: one component that draws again only when what it draws has changed.
//!
//! Every Yew component costs some ten kilobytes of WebAssembly; this is one for all that need no
//! hook of their own.

use std::any::Any;
use std::rc::Rc;

use yew::prelude::*;

use crate::view::kit::count::rendered;

/// Something that can be drawn from its own values alone.
pub trait Draw: PartialEq + 'static {
    /// The name under which its renders are counted; `static:` for what a year must not touch.
    const NAME: &'static str;

    /// Its markup.
    fn draw(&self) -> Html;
}

/// [`Draw`] without its type, so that one component serves all.
trait Drawing {
    fn html(&self) -> Html;
    fn is(&self, other: &dyn Drawing) -> bool;
    fn any(&self) -> &dyn Any;
}

impl<T: Draw> Drawing for T {
    fn html(&self) -> Html {
        rendered(T::NAME);
        self.draw()
    }

    fn is(&self, other: &dyn Drawing) -> bool {
        other.any().downcast_ref::<T>() == Some(self)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

#[derive(Properties, Clone)]
struct StillProps {
    of: Rc<dyn Drawing>,
}

impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        self.of.is(&*other.of)
    }
}

/// A component without state: Yew skips it when its properties are equal.
struct Still;

impl Component for Still {
    type Message = ();
    type Properties = StillProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().of.html()
    }
}

/// A part of the page that draws again only when its values change.
pub fn still<T: Draw>(of: T) -> Html {
    place(Rc::new(of))
}

#[inline(never)]
fn place(of: Rc<dyn Drawing>) -> Html {
    html! { <Still {of} /> }
}
