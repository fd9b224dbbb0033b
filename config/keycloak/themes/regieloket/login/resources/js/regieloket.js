/* The page that asks for a code shows who is signing in, with a label that points nowhere, and a button without words. */
document.addEventListener("DOMContentLoaded", () => {
  const attempted = document.getElementById("kc-attempted-username");
  const label = document.querySelector("label[for='username']");
  if (attempted && label && !document.getElementById("username")) {
    label.htmlFor = attempted.id;
  }
  const restart = document.getElementById("reset-login");
  if (restart) {
    restart.title = restart.getAttribute("aria-label") || "";
  }
});
