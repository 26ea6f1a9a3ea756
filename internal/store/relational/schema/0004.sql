-- Version 4. Leaders are found in the order of their rank, since only the first of a key count. Keys stand without the kind of their sketch, which is
-- mixed into them (storeKey): these tables are the largest of a store, and of text its rows were twice as long. a XOR b is (a | b) - (a & b), which every database has.
-- What was resolved before is resolved again by the next worker.
DROP TABLE leader_keys;
ALTER TABLE sketch_keys RENAME TO sketch_keys_of_kind;
CREATE TABLE sketch_keys (key BIGINT NOT NULL, sketch BIGINT NOT NULL, PRIMARY KEY (key, sketch)) $clustered;
INSERT INTO sketch_keys SELECT key, sketch FROM sketch_keys_of_kind WHERE kind = 'neardup';
INSERT INTO sketch_keys SELECT (key | 6148914691236495360) - (key & 6148914691236495360), sketch FROM sketch_keys_of_kind WHERE kind = 'story';
INSERT INTO sketch_keys SELECT (key | 3074457345618214912) - (key & 3074457345618214912), sketch FROM sketch_keys_of_kind WHERE kind = 'sameevent';
DROP TABLE sketch_keys_of_kind;
CREATE INDEX sketch_keys_sketch ON sketch_keys (sketch);
CREATE TABLE leader_keys (key BIGINT NOT NULL, rank BIGINT NOT NULL, sketch BIGINT NOT NULL, PRIMARY KEY (key, rank, sketch)) $clustered;
CREATE INDEX leader_keys_sketch ON leader_keys (sketch);
DELETE FROM followers;
DELETE FROM clusters;
UPDATE sketches SET resolved = 0, member = NULL;
UPDATE documents SET copies = NULL, first = 1, story = NULL;
UPDATE events SET record = NULL;
