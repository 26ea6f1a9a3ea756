-- Version 4. Leaders are found in the order of their rank, since only the first of a key count. What was resolved before is resolved again by the next worker.
DROP TABLE leader_keys;
CREATE TABLE leader_keys (kind $text NOT NULL, key BIGINT NOT NULL, rank BIGINT NOT NULL, sketch BIGINT NOT NULL, PRIMARY KEY (kind, key, rank, sketch)) $clustered;
CREATE INDEX leader_keys_sketch ON leader_keys (sketch);
DELETE FROM followers;
DELETE FROM clusters;
UPDATE sketches SET resolved = 0, member = NULL;
UPDATE documents SET copies = NULL, first = 1, story = NULL;
UPDATE events SET record = NULL;
