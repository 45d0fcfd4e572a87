//! What another page needs to show a view: a frame, and a listener that makes each frame as high as it says.

/// The height of a frame until it has said its own, pixels.
const HEIGHT: u16 = 560;

/// The listener: once in a page, for all frames in it.
pub const LISTENER: &str = "<script>
addEventListener(\"message\", ({ data, source }) => {
  if (data?.type !== \"northern-route:height\") return;
  for (const frame of document.querySelectorAll(\"iframe\"))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>";

/// The frame of a view by its address.
pub fn frame(address: &str, title: &str) -> String {
    let (address, title) = (quoted(address), quoted(title));
    format!(
        "<iframe src=\"{address}\"\n  title=\"{title}\"\n  width=\"100%\" height=\"{HEIGHT}\" loading=\"lazy\"></iframe>"
    )
}

/// A text inside an attribute.
fn quoted(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}
