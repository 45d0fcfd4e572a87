// In one file: what the program asks for stands in the page, each file in an element of its name.
async function fetch(address) {
  const file = document.getElementById(`file:${String(address).split("/").pop()}`);
  if (!file) return new Response("", { status: 404 });
  const bytes = Uint8Array.from(atob(file.textContent), (sign) => sign.codePointAt(0));
  return new Response(bytes, { headers: { "Content-Type": file.dataset.kind } });
}
