console.log("build: later")
