"use strict";
require("./loader.js").loadBundle(__dirname).action();
