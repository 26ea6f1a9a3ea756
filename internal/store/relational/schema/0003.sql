-- Version 3. What other documents tell of one: the day that an earlier copy lends it, and which lines its outlet repeats. A document
-- that was coded when they told something else waits to be coded again (pending.again). Lines are counted from the next coding on: doctor --rebuild counts all.
ALTER TABLE pending ADD COLUMN again BIGINT NOT NULL DEFAULT 0;
CREATE TABLE lent (document $text PRIMARY KEY, value $text NOT NULL, detail $text NOT NULL) $clustered;
CREATE TABLE outlet_lines (
	outlet BIGINT NOT NULL,
	key BIGINT NOT NULL,
	story BIGINT NOT NULL,
	document BIGINT NOT NULL,
	class BIGINT NOT NULL,
	body BIGINT NOT NULL,
	marked BIGINT NOT NULL,
	PRIMARY KEY (outlet, key, story, document)
) $clustered;
CREATE INDEX outlet_lines_document ON outlet_lines (document);
CREATE TABLE outlet_repeats (outlet BIGINT NOT NULL, key BIGINT NOT NULL, classes BIGINT NOT NULL, PRIMARY KEY (outlet, key)) $clustered;
CREATE TABLE outlet_changed (outlet $key);
