//! Drawings that stay: one component that draws again only when what it draws has changed, and not while it is held.
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
    held: bool,
}

/// The component decides what has changed, for it knows what it shows.
impl PartialEq for StillProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// A component that keeps what it shows.
struct Still {
    shown: Rc<dyn Drawing>,
}

impl Component for Still {
    type Message = ();
    type Properties = StillProps;

    fn create(context: &Context<Self>) -> Self {
        Self {
            shown: context.props().of.clone(),
        }
    }

    fn changed(&mut self, context: &Context<Self>, _: &StillProps) -> bool {
        let StillProps { of, held } = context.props();
        let changes = !held && !of.is(&*self.shown);
        if changes {
            self.shown = of.clone();
        }
        changes
    }

    fn view(&self, _: &Context<Self>) -> Html {
        self.shown.html()
    }
}

/// A part of the page that draws again only when its values change.
pub fn still<T: Draw>(of: T) -> Html {
    held(false, of)
}

/// The same, that keeps what it shows as long as it is held: what waits while years are scrubbed or played.
pub fn held<T: Draw>(held: bool, of: T) -> Html {
    place(held, Rc::new(of))
}

#[inline(never)]
fn place(held: bool, of: Rc<dyn Drawing>) -> Html {
    html! { <Still {of} {held} /> }
}
