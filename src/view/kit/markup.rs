//! Markup as text with holes: what `html!` writes as code, `markup!` keeps as one string of data.
//!
//! `markup!` reads like Yew's `html!`. It turns tags, names and constant values into a
//! [template](crate::view::kit::template), and every `{…}` into one call that fills the template's next
//! hole: a fraction of the WebAssembly that building each element in place takes (measured on a hundred
//! elements of the first load: 54 bytes after gzip each, so that `html!` would cost 22 to 26 KB of a first load of
//! 200). Elements come out as Yew's own nodes. A listener is typed by the name of its attribute, and `fill::On` is the one
//! place where an event is cast without a check.

/// Builds [`Html`] from markup as in Yew's `html!`: elements, fragments, `{values}`, `if`, `for`.
/// Components and `match` stand in braces.
macro_rules! markup {
    // Children.
    (@in $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] < > $($rest:tt)*) => {
        markup!(@in $end [$($template)*] [$($shape)*] [$($step)*] $($rest)*)
    };
    (@in $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] < / > $($rest:tt)*) => {
        markup!(@in $end [$($template)*] [$($shape)*] [$($step)*] $($rest)*)
    };
    (@in $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] < / $tag:ident > $($rest:tt)*) => {
        markup!(@in $end [$($template)* "\u{7}",] [$($shape)* "/", stringify!($tag),] [$($step)*] $($rest)*)
    };
    (@in $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] < $tag:ident $($rest:tt)*) => {
        markup!(@tag $end [$($template)* "\u{1}", stringify!($tag),] [$($shape)* "<", stringify!($tag),] [$($step)*] $($rest)*)
    };
    (@in $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] { $text:literal } $($rest:tt)*) => {
        markup!(@in $end [$($template)* "\u{6}", $text,] [$($shape)*] [$($step)*] $($rest)*)
    };
    (@in $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] { $($value:tt)* } $($rest:tt)*) => {
        markup!(@in $end [$($template)* "\u{5}",] [$($shape)*] [$($step)* (add { $($value)* })] $($rest)*)
    };
    (@in $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] for $each:pat in $($rest:tt)*) => {
        markup!(@for $end [$($template)* "\u{5}",] [$($shape)*] [$($step)*] ($each) [] $($rest)*)
    };
    (@in $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] if $($rest:tt)*) => {
        markup!(@if $end [$($template)* "\u{5}",] [$($shape)*] [$($step)*] [] [if] $($rest)*)
    };
    (@in $end:ident [$($template:tt)*] [$($shape:tt)*] [$(($call:ident $value:tt))*]) => {{
        const _: () = assert!(
            $crate::view::kit::markup::is_nested(concat!($($shape)*)),
            "every tag is closed by its own name",
        );
        #[allow(unused_mut)]
        let mut template = $crate::view::kit::template::Template::of(concat!($($template)*));
        $(
            #[allow(unused_braces)]
            template.$call($value);
        )*
        template.$end()
    }};

    // A loop: what it iterates over, up to its body.
    (@for $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] ($each:pat) [$($over:tt)+] { $($body:tt)* } $($rest:tt)*) => {
        markup!(
            @in $end [$($template)*] [$($shape)*]
            [$($step)* (add {
                let mut nodes = Vec::new();
                for $each in $($over)+ {
                    $crate::view::kit::template::more(&mut nodes, markup!(@in nodes [] [] [] $($body)*));
                }
                $crate::view::kit::template::list(nodes)
            })]
            $($rest)*
        )
    };
    (@for $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] ($each:pat) [$($over:tt)*] $next:tt $($rest:tt)*) => {
        markup!(@for $end [$($template)*] [$($shape)*] [$($step)*] ($each) [$($over)* $next] $($rest)*)
    };

    // A condition: first the branches so far, then the condition of the next, up to its body.
    (@if $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*]
     [$($done:tt)*] [$($head:tt)+] { $($body:tt)* } else if $($rest:tt)*) => {
        markup!(
            @if $end [$($template)*] [$($shape)*] [$($step)*]
            [$($done)* $($head)+ { markup!(@in list [] [] [] $($body)*) } else] [if] $($rest)*
        )
    };
    (@if $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*]
     [$($done:tt)*] [$($head:tt)+] { $($body:tt)* } else { $($other:tt)* } $($rest:tt)*) => {
        markup!(
            @in $end [$($template)*] [$($shape)*]
            [$($step)* (add {
                $($done)* $($head)+ { markup!(@in list [] [] [] $($body)*) }
                else { markup!(@in list [] [] [] $($other)*) }
            })]
            $($rest)*
        )
    };
    (@if $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] [$($done:tt)*] [$($head:tt)+] { $($body:tt)* } $($rest:tt)*) => {
        markup!(
            @in $end [$($template)*] [$($shape)*]
            [$($step)* (add {
                $($done)* $($head)+ { markup!(@in list [] [] [] $($body)*) }
                else { yew::Html::default() }
            })]
            $($rest)*
        )
    };
    (@if $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] [$($done:tt)*] [$($head:tt)+] $next:tt $($rest:tt)*) => {
        markup!(@if $end [$($template)*] [$($shape)*] [$($step)*] [$($done)*] [$($head)+ $next] $($rest)*)
    };

    // The attributes of a tag.
    (@tag $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] / > $($rest:tt)*) => {
        markup!(@in $end [$($template)* "\u{7}",] [$($shape)* "/",] [$($step)*] $($rest)*)
    };
    (@tag $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] > $($rest:tt)*) => {
        markup!(@in $end [$($template)*] [$($shape)*] [$($step)*] $($rest)*)
    };
    (@tag $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] { $name:ident } $($rest:tt)*) => {
        markup!(
            @tag $end [$($template)* "\u{4}", stringify!($name),] [$($shape)*]
            [$($step)* (put { $crate::view::kit::markup::held!($name $name) })] $($rest)*
        )
    };
    (@tag $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] $name:ident $(- $more:ident)* = { $($value:tt)* } $($rest:tt)*) => {
        markup!(
            @tag $end [$($template)* "\u{4}", stringify!($name), $("-", stringify!($more),)*] [$($shape)*]
            [$($step)* (put { $crate::view::kit::markup::held!($name { $($value)* }) })] $($rest)*
        )
    };
    (@tag $end:ident [$($template:tt)*] [$($shape:tt)*] [$($step:tt)*] $name:ident $(- $more:ident)* = $value:literal $($rest:tt)*) => {
        markup!(
            @tag $end
            [$($template)* "\u{2}", stringify!($name), $("-", stringify!($more),)* "\u{3}", $value,]
            [$($shape)*] [$($step)*] $($rest)*
        )
    };

    ($($markup:tt)*) => {
        markup!(@in one [] [] [] $($markup)*)
    };
}
pub(crate) use markup;

/// What stands in the hole of an attribute: a listener with the type of its event, or any other value.
macro_rules! held {
    (onclick $held:expr) => {
        $crate::view::kit::fill::On::<yew::events::MouseEvent>($held)
    };
    (ondblclick $held:expr) => {
        $crate::view::kit::fill::On::<yew::events::MouseEvent>($held)
    };
    (onkeydown $held:expr) => {
        $crate::view::kit::fill::On::<yew::events::KeyboardEvent>($held)
    };
    (oninput $held:expr) => {
        $crate::view::kit::fill::On::<yew::events::InputEvent>($held)
    };
    (onchange $held:expr) => {
        $crate::view::kit::fill::On::<yew::events::Event>($held)
    };
    (onscroll $held:expr) => {
        $crate::view::kit::fill::On::<yew::events::Event>($held)
    };
    (onpointerdown $held:expr) => {
        $crate::view::kit::fill::On::<yew::events::PointerEvent>($held)
    };
    (onpointermove $held:expr) => {
        $crate::view::kit::fill::On::<yew::events::PointerEvent>($held)
    };
    (onpointerup $held:expr) => {
        $crate::view::kit::fill::On::<yew::events::PointerEvent>($held)
    };
    (onpointercancel $held:expr) => {
        $crate::view::kit::fill::On::<yew::events::PointerEvent>($held)
    };
    ($name:ident $held:expr) => {
        $held
    };
}
pub(crate) use held;

/// Whether every closing tag of a shape, `<open`, `/close` and `/` for an element that closes itself,
/// names the innermost open one, and none is left open. Runs while compiling.
pub const fn is_nested(shape: &str) -> bool {
    let shape = shape.as_bytes();
    let mut open = [(0, 0); 32];
    let (mut depth, mut at) = (0, 0);
    while at < shape.len() {
        let opens = shape[at] == b'<';
        let start = at + 1;
        at = start;
        while at < shape.len() && shape[at] != b'<' && shape[at] != b'/' {
            at += 1;
        }
        if opens {
            open[depth] = (start, at);
            depth += 1;
            continue;
        }
        if depth == 0 {
            return false;
        }
        depth -= 1;
        let (mut name, end) = open[depth];
        if at > start {
            if at - start != end - name {
                return false;
            }
            let mut here = start;
            while here < at {
                if shape[here] != shape[name] {
                    return false;
                }
                here += 1;
                name += 1;
            }
        }
    }
    depth == 0
}

/// The names among these that are not empty, as the value of a `class`.
#[inline(never)]
pub fn classes(names: &[&str]) -> String {
    let mut all = String::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(name);
    }
    all
}

/// A class, or none.
pub const fn class_if(on: bool, name: &'static str) -> &'static str {
    if on { name } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_close_by_their_own_name() {
        for (shape, nested) in [
            ("<g<path//g", true),
            ("<g<path//svg", false),
            ("<g<path/", false),
            ("<g/<g/", true),
            ("/g", false),
        ] {
            assert_eq!(is_nested(shape), nested, "{shape}");
        }
    }

    #[test]
    fn empty_classes_are_left_out() {
        assert_eq!(
            classes(&["a", "", class_if(true, "b"), class_if(false, "c")]),
            "a b"
        );
    }
}
