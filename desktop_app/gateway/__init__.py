"""The only way out: composing, approving and sending requests, and the guard that turns everything else away."""
