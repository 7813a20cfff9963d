"""Reads what a prompt is about, from protected text: the subject, how sure that is, and the words it rests on."""
