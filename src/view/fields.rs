//! The fields destroyed in 2006, to scale, with the kinds of nothing beside them.

use yew::prelude::*;

use crate::model::period::Period;
use crate::view::still::Draw;

/// The picture.
#[derive(PartialEq)]
pub struct Fields {
    /// The chosen time.
    pub period: Period,
}

impl Draw for Fields {
    const NAME: &'static str = "Fields";

    fn draw(&self) -> Html {
        Html::default()
    }
}
