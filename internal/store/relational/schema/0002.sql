-- Version 2. Who leads a group is kept, and its keys once more: a new sketch is compared with leaders, of which there are few under a key.
-- What was resolved before is resolved again by the next worker.
CREATE TABLE followers (sketch $key, leader BIGINT NOT NULL);
CREATE INDEX followers_leader ON followers (leader);
CREATE TABLE leader_keys (kind $text NOT NULL, key BIGINT NOT NULL, sketch BIGINT NOT NULL, PRIMARY KEY (kind, key, sketch)) $clustered;
CREATE INDEX leader_keys_sketch ON leader_keys (sketch);
DELETE FROM clusters;
UPDATE sketches SET resolved = 0, member = NULL;
UPDATE documents SET copies = NULL, first = 1, story = NULL;
UPDATE events SET record = NULL;
