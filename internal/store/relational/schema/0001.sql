-- Version 1. Shared by SQLite and PostgreSQL: a line that begins with "sqlite:" or "postgres:" is for that one alone; $key, $text,
-- $bytes and $clustered stand for its words. Statements end with a semicolon at the end of a line. Fields: docs/formats/store.md.

-- The truth: append-only.
CREATE TABLE captures (
	n $key,
	id $text NOT NULL UNIQUE,
	kind $text NOT NULL,
	body $bytes NOT NULL,
	size BIGINT NOT NULL,
	name $text NOT NULL,
	uri $text NOT NULL,
	media $text NOT NULL,
	charset $text NOT NULL,
	crawled $text NOT NULL,
	truncated $text NOT NULL,
	told $text NOT NULL,
	ingested BIGINT NOT NULL
);
CREATE TABLE refusals (n $key, name $text NOT NULL, reason $text NOT NULL, at BIGINT NOT NULL, UNIQUE (name, reason));
CREATE TABLE positions (source $text PRIMARY KEY, position $text NOT NULL) $clustered;

-- The work that waits.
CREATE TABLE pending (
	capture $key,
	owner $text NOT NULL DEFAULT '',
	until BIGINT NOT NULL DEFAULT 0,
	attempts BIGINT NOT NULL DEFAULT 0,
	due BIGINT NOT NULL DEFAULT 0,
	error $text NOT NULL DEFAULT ''
);
CREATE INDEX pending_owner ON pending (owner) WHERE owner <> '';
CREATE TABLE leases (name $text PRIMARY KEY, owner $text NOT NULL, until BIGINT NOT NULL);
INSERT INTO leases (name, owner, until) VALUES ('resolve', '', 0);
CREATE TABLE counters (name $text PRIMARY KEY, next BIGINT NOT NULL);
INSERT INTO counters (name, next) VALUES ('capture', 1), ('refusal', 1), ('document', 1), ('event', 1), ('name', 1), ('place', 1), ('sketch', 1), ('group', 1), ('desk', 1);

-- What people decide; no program derives it.
CREATE TABLE decisions (
	n $key,
	document $text NOT NULL,
	start BIGINT NOT NULL,
	stop BIGINT NOT NULL,
	type $text NOT NULL,
	event $text NOT NULL,
	field $text NOT NULL,
	verdict $text NOT NULL,
	value $text NOT NULL,
	reviewer $text NOT NULL,
	at BIGINT NOT NULL
);
CREATE INDEX decisions_document ON decisions (document, n);
CREATE TABLE edits (n $key, id $text NOT NULL UNIQUE, kind $text NOT NULL, entities $text NOT NULL, target $text NOT NULL, editor $text NOT NULL, at BIGINT NOT NULL);
CREATE TABLE saved (kind $text NOT NULL, name $text NOT NULL, data $bytes NOT NULL, PRIMARY KEY (kind, name));

-- All below is derived.
CREATE TABLE documents (
	n $key,
	id $text NOT NULL UNIQUE,
	ord BIGINT NOT NULL,
	source $text NOT NULL,
	uri $text NOT NULL,
	outlet $text NOT NULL,
	kind $text NOT NULL,
	title $text NOT NULL,
	byline $text NOT NULL,
	lang $text NOT NULL,
	published $text NOT NULL,
	earliest $text NOT NULL,
	latest $text NOT NULL,
	lo BIGINT NOT NULL,
	hi BIGINT NOT NULL,
	conflict BIGINT NOT NULL,
	events BIGINT NOT NULL,
	quotes BIGINT NOT NULL,
	reason $text NOT NULL,
	version $text NOT NULL,
	ingested BIGINT NOT NULL,
	copies BIGINT,
	first BIGINT NOT NULL DEFAULT 1,
	story BIGINT
);
CREATE INDEX documents_ord ON documents (ord);
CREATE INDEX documents_outlet ON documents (outlet, ord);
CREATE INDEX documents_ingested ON documents (ingested);
CREATE INDEX documents_story ON documents (story) WHERE story IS NOT NULL;
CREATE INDEX documents_copies ON documents (copies) WHERE copies IS NOT NULL;
CREATE TABLE bodies (document $key, body $bytes NOT NULL, tokens $bytes NOT NULL);
sqlite: CREATE VIRTUAL TABLE words USING fts5(text, content='', contentless_delete=1, tokenize='ascii');
postgres: CREATE TABLE words (document $key, words TSVECTOR NOT NULL);
postgres: CREATE INDEX words_words ON words USING gin (words) WITH (fastupdate = off);

CREATE TABLE names (n $key, name $text NOT NULL UNIQUE, folded $text NOT NULL);
CREATE INDEX names_folded ON names (folded);
CREATE TABLE name_words (word $text NOT NULL, name BIGINT NOT NULL, PRIMARY KEY (word, name)) $clustered;
CREATE TABLE places (
	n $key,
	key $text NOT NULL UNIQUE,
	name $text NOT NULL,
	country $text NOT NULL,
	precise $text NOT NULL,
	lat DOUBLE PRECISION,
	lon DOUBLE PRECISION,
	geonames BIGINT NOT NULL
);
CREATE INDEX places_lat ON places (lat);

CREATE TABLE events (
	n $key,
	id $text NOT NULL,
	document BIGINT NOT NULL,
	seq BIGINT NOT NULL,
	ord BIGINT NOT NULL,
	type $text NOT NULL,
	mode $text NOT NULL,
	cameo $text NOT NULL,
	quad BIGINT NOT NULL,
	goldstein DOUBLE PRECISION NOT NULL,
	status $text NOT NULL,
	contexts $text NOT NULL,
	value $text NOT NULL,
	lo BIGINT NOT NULL,
	hi BIGINT NOT NULL,
	basis $text NOT NULL,
	country $text NOT NULL,
	place BIGINT,
	dead BIGINT,
	injured BIGINT,
	score DOUBLE PRECISION NOT NULL,
	ingested BIGINT NOT NULL,
	record BIGINT
);
CREATE INDEX events_id ON events (id);
CREATE INDEX events_ord ON events (ord);
CREATE INDEX events_document ON events (document, seq);
CREATE INDEX events_type ON events (type, ord);
CREATE INDEX events_cameo ON events (cameo, ord);
CREATE INDEX events_country ON events (country, ord);
CREATE INDEX events_place ON events (place, ord) WHERE place IS NOT NULL;
CREATE INDEX events_record ON events (record) WHERE record IS NOT NULL;
CREATE INDEX events_score ON events (score, ord);
CREATE INDEX events_ingested ON events (ingested, ord);
CREATE TABLE event_words (event $key, words $text NOT NULL, sentence $text NOT NULL, start BIGINT NOT NULL, stop BIGINT NOT NULL, rule $text NOT NULL);

CREATE TABLE parties (
	event BIGINT NOT NULL,
	side BIGINT NOT NULL,
	seq BIGINT NOT NULL,
	name BIGINT NOT NULL,
	entity $text NOT NULL,
	code $text NOT NULL,
	country $text NOT NULL,
	PRIMARY KEY (event, side, seq)
) $clustered;
CREATE TABLE postings (key $text NOT NULL, ord BIGINT NOT NULL, event BIGINT NOT NULL, PRIMARY KEY (key, ord, event)) $clustered;

CREATE TABLE quotes (
	document BIGINT NOT NULL,
	seq BIGINT NOT NULL,
	ord BIGINT NOT NULL,
	kind $text NOT NULL,
	content $text NOT NULL,
	cue $text NOT NULL,
	name BIGINT,
	entity $text NOT NULL,
	code $text NOT NULL,
	country $text NOT NULL,
	start BIGINT NOT NULL,
	stop BIGINT NOT NULL,
	PRIMARY KEY (document, seq)
) $clustered;
CREATE INDEX quotes_ord ON quotes (ord);
CREATE INDEX quotes_name ON quotes (name, ord);
CREATE INDEX quotes_entity ON quotes (entity, ord);
CREATE TABLE claims (
	document BIGINT NOT NULL,
	seq BIGINT NOT NULL,
	ord BIGINT NOT NULL,
	about $text NOT NULL,
	stance $text NOT NULL,
	evidence $text NOT NULL,
	name BIGINT,
	entity $text NOT NULL,
	code $text NOT NULL,
	country $text NOT NULL,
	event BIGINT NOT NULL,
	start BIGINT NOT NULL,
	stop BIGINT NOT NULL,
	PRIMARY KEY (document, seq)
) $clustered;
CREATE INDEX claims_ord ON claims (ord);
CREATE INDEX claims_name ON claims (name, ord);
CREATE INDEX claims_entity ON claims (entity, ord);

CREATE TABLE entities (
	id $text PRIMARY KEY,
	ord BIGINT NOT NULL,
	name $text NOT NULL,
	kind $text NOT NULL,
	code $text NOT NULL,
	country $text NOT NULL,
	role $text NOT NULL,
	mentions BIGINT NOT NULL,
	articles BIGINT NOT NULL,
	events BIGINT NOT NULL
);
CREATE INDEX entities_articles ON entities (articles, id);
CREATE TABLE document_entities (
	document BIGINT NOT NULL,
	entity $text NOT NULL,
	ord BIGINT NOT NULL,
	name BIGINT NOT NULL,
	kind $text NOT NULL,
	code $text NOT NULL,
	country $text NOT NULL,
	role $text NOT NULL,
	mentions BIGINT NOT NULL,
	events BIGINT NOT NULL,
	PRIMARY KEY (document, entity)
) $clustered;
CREATE INDEX document_entities_entity ON document_entities (entity, ord);
CREATE INDEX document_entities_name ON document_entities (name);

CREATE TABLE sketches (
	n $key,
	kind $text NOT NULL,
	owner $text NOT NULL,
	document $text NOT NULL,
	data $bytes NOT NULL,
	resolved BIGINT NOT NULL DEFAULT 0,
	member BIGINT,
	UNIQUE (kind, owner)
);
CREATE INDEX sketches_unresolved ON sketches (kind, document, owner) WHERE resolved = 0;
CREATE INDEX sketches_document ON sketches (document);
CREATE INDEX sketches_member ON sketches (member) WHERE member IS NOT NULL;
CREATE TABLE sketch_keys (kind $text NOT NULL, key BIGINT NOT NULL, sketch BIGINT NOT NULL, PRIMARY KEY (kind, key, sketch)) $clustered;
CREATE INDEX sketch_keys_sketch ON sketch_keys (sketch);
CREATE TABLE clusters (
	n $key,
	kind $text NOT NULL,
	id $text NOT NULL,
	lead $text NOT NULL,
	title $text NOT NULL,
	sources BIGINT NOT NULL,
	members BIGINT NOT NULL,
	ord BIGINT NOT NULL,
	data $bytes NOT NULL,
	UNIQUE (kind, id)
);
CREATE INDEX clusters_ord ON clusters (kind, ord);
