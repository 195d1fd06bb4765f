// <upload-progress most="bytes" words="100 MB">: sends the file of the form around it with a bar that shows how far it has
// come, and a button to stop it. An answer that is no success takes the place of the page, with the file still chosen.
class UploadProgress extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.field = this.form.querySelector("input[type=file]");
    this.form.addEventListener("submit", this);
    this.hidden = true;
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.setAttribute("aria-label", "Uploaded");
    const far = document.createElement("span");
    const stop = document.createElement("button");
    stop.type = "button";
    stop.className = "button plain";
    stop.textContent = "Stop the upload";
    stop.addEventListener("click", () => this.request?.abort());
    this.said = document.createElement("p");
    this.said.setAttribute("role", "status");
    this.row = document.createElement("div");
    this.row.className = "row";
    this.row.append(bar, far, stop);
    Object.assign(this, { bar, far, stop });
    this.replaceChildren(this.row, this.said);
  }

  handleEvent(event) {
    const [file] = this.field.files;
    if (!file) return;
    event.preventDefault();
    if (this.request) return;
    if (file.size > Number(this.getAttribute("most"))) this.end(`“${file.name}” is larger than ${this.getAttribute("words")}, so it was not sent.`);
    else this.send(file);
  }

  send(file) {
    const request = new XMLHttpRequest();
    this.request = request;
    request.upload.onprogress = ({ loaded, total }) => this.show(loaded / total);
    request.upload.onload = () => this.say("Uploaded; it is being kept.");
    request.onabort = () => this.end("Stopped. Nothing was kept.");
    request.onerror = () => this.end("The upload broke off, and nothing was kept. Send it again.");
    request.onload = () => this.answered(request);
    request.open("POST", this.form.action);
    request.setRequestHeader("X-Upload", "script");
    this.hidden = this.row.hidden = false;
    this.show(0);
    this.say(`“${file.name}” is being uploaded.`);
    request.send(new FormData(this.form));
  }

  show(part) {
    this.bar.value = part;
    this.far.textContent = `${Math.floor(part * 100)} %`;
  }

  /** Read aloud, so only when something else begins. */
  say(words) {
    this.said.textContent = words;
  }

  answered(request) {
    if (request.status === 201) {
      location.assign(request.getResponseHeader("Location"));
      return;
    }
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const main = page.getElementById("main");
    if (!main) {
      this.end("The server could not keep it. Send it again.");
      return;
    }
    const { files } = this.field;
    document.title = page.title;
    document.getElementById("main").replaceWith(main);
    const field = main.querySelector("input[type=file]");
    if (field) field.files = files;
    (main.querySelector("#problems") ?? main).focus();
  }

  end(words) {
    this.request = null;
    delete this.form.dataset.sent;
    this.hidden = false;
    this.row.hidden = true;
    this.say(words);
    // The listener that marks a form as sent comes after this one.
    setTimeout(() => delete this.form.dataset.sent);
  }
}

customElements.define("upload-progress", UploadProgress);
