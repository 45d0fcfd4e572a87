// Trunk calls this around the loading of the WebAssembly: a failure leaves the prerendered page.
export default function initializer() {
  return {
    onStart() {},
    onProgress() {},
    onComplete() {},
    onSuccess() {},
    onFailure() {
      window.northernRouteFailed();
    },
  };
}
