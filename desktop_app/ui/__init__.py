"""What the person sees: the main window and its pages, over the façade of the assistant and nothing below it."""
