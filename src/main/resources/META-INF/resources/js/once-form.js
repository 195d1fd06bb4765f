// A form that has been sent shows it, and is not sent twice by an impatient second click. The server would notice anyway.
const PATIENCE = 400;

addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  if (!event.defaultPrevented) setTimeout(() => wait(form, event.submitter), PATIENCE);
});

/** Says that the form is on its way, where that takes a while: a file, a long article, a report. */
function wait(form, button) {
  if (!form.dataset.sent || !button || form.querySelector(".sending")) return;
  const said = document.createElement("span");
  said.className = "sending";
  said.setAttribute("role", "status");
  button.after(said);
  said.textContent = form.querySelector("input[type=file]")?.files.length ? "Uploading…" : "Working…";
}

// Coming back by the browser's history, the form may be sent again.
addEventListener("pageshow", () => {
  for (const said of document.querySelectorAll("form .sending")) said.remove();
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
