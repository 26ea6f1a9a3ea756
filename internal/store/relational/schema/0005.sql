-- Version 5. The words for the place of an event, which may be more exact than the place of a gazetteer, or be in none. Events of before have none until their documents
-- are coded again.
ALTER TABLE event_words ADD COLUMN place $text NOT NULL DEFAULT '';
