// What becomes of a file on its way: each takes a route of Playwright and answers it.

export const FAULTS = {
  "is missing": (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "not found" }),
  "is cut short": async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  "is a sign-in page": (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Sign in</title><form><input name=user></form>" }),
  "is of another build": async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    // The last letters are the mark of the build, or of the last rule or line.
    body[body.length - 2] ^= 1;
    await route.fulfill({ response, body });
  },
};
