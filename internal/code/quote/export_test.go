package quote

// Bound are verbs whose infinitive is an act and no words.
var Bound = bound
