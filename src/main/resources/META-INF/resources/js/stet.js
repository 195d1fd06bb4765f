// What every page may use. Each element enhances markup that works without it.
import "./copy-digest.js";
import "./keys-dialog.js";
import "./form-keys.js";
import "./once-form.js";
import "./source-finder.js";
import "./show-password.js";
