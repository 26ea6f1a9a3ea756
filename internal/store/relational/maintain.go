package relational

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
)

// derived are the tables that Rebuild empties. Names and places stay: their numbers may be in use by a worker that is about to write.
var derived = []string{"documents", "bodies", "words", "events", "event_words", "parties", "postings", "quotes", "claims", "entities", "document_entities",
	"sketches", "sketch_keys", "followers", "leader_keys", "clusters", "lent", "outlet_lines", "outlet_repeats",
	"outlet_changed", "pending"}

// Check implements store.Maintenance.
func (db *DB) Check(ctx context.Context) ([]string, error) {
	found, err := db.d.Check(ctx, db.r)
	if err == nil {
		err = db.checkRows(ctx, &found)
	}
	if err != nil && ctx.Err() == nil { // what cannot be read is damage too
		found, err = append(found, fmt.Sprintf("the database cannot be read to its end: %v", err)), nil
	}
	return found, err
}

// checkRows adds what is wrong with captures, and with rows that belong together.
func (db *DB) checkRows(ctx context.Context, found *[]string) error {
	return db.read(ctx, func(tx *tx) error {
		if err := tx.each("SELECT id, body, size FROM captures ORDER BY n", nil, func(r *sql.Rows) error {
			var id string
			var body []byte
			var size int
			if err := r.Scan(&id, &body, &size); err != nil {
				return err
			}
			plain, err := db.unpack(body)
			switch sum := sha256.Sum256(plain); {
			case err != nil:
				*found = append(*found, fmt.Sprintf("capture %s cannot be read: %v", id, err))
			case len(plain) != size || hex.EncodeToString(sum[:]) != id:
				*found = append(*found, fmt.Sprintf("capture %s: its bytes do not have this hash", id))
			}
			return nil
		}); err != nil {
			return err
		}
		for _, c := range []struct{ what, query string }{
			{"documents without a capture", "SELECT COUNT(*) FROM documents d WHERE NOT EXISTS (SELECT 1 FROM captures c WHERE c.id = d.id)"},
			{"captures that are neither coded nor waiting", "SELECT COUNT(*) FROM captures c WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = c.id) AND NOT EXISTS (SELECT 1 FROM pending p WHERE p.capture = c.n)"},
			{"coded captures that wait too", "SELECT COUNT(*) FROM pending p JOIN captures c ON c.n = p.capture JOIN documents d ON d.id = c.id WHERE p.again = 0"},
			{"counted lines without a document", "SELECT COUNT(*) FROM outlet_lines l WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.n = l.document)"},
			{"jobs without a capture", "SELECT COUNT(*) FROM pending p WHERE NOT EXISTS (SELECT 1 FROM captures c WHERE c.n = p.capture)"},
			{"coded documents without their JSON", "SELECT COUNT(*) FROM documents d WHERE d.version <> '' AND NOT EXISTS (SELECT 1 FROM bodies b WHERE b.document = d.n)"},
			{"JSON without a document", "SELECT COUNT(*) FROM bodies b WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.n = b.document)"},
			{"documents whose count of events is not that of their events", "SELECT COUNT(*) FROM documents d WHERE d.events <> (SELECT COUNT(*) FROM events e WHERE e.document = d.n)"},
			{"documents whose count of quotes is not that of their quotes", "SELECT COUNT(*) FROM documents d WHERE d.quotes <> (SELECT COUNT(*) FROM quotes x WHERE x.document = d.n)"},
			{"events without a document", "SELECT COUNT(*) FROM events e WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.n = e.document)"},
			{"events without their words", "SELECT COUNT(*) FROM events e WHERE NOT EXISTS (SELECT 1 FROM event_words w WHERE w.event = e.n)"},
			{"parties without an event", "SELECT COUNT(*) FROM parties p WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.n = p.event)"},
			{"postings without an event", "SELECT COUNT(*) FROM postings p WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.n = p.event AND e.ord = p.ord)"},
			{"claims without a document", "SELECT COUNT(*) FROM claims x WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.n = x.document)"},
			{"quotes without a document", "SELECT COUNT(*) FROM quotes x WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.n = x.document)"},
			{"sketches without a document", "SELECT COUNT(*) FROM sketches s WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = s.document)"},
			{"sketches that are resolved and have no leader", "SELECT COUNT(*) FROM sketches s WHERE s.resolved = 1 AND NOT EXISTS (SELECT 1 FROM followers f JOIN sketches l ON l.n = f.leader WHERE f.sketch = s.n)"},
			{"entities whose count of articles is not that of their documents", "SELECT COUNT(*) FROM entities n WHERE n.articles <> (SELECT COUNT(*) FROM document_entities x WHERE x.entity = n.id)"},
		} {
			n := 0
			if err := tx.one(c.query).Scan(&n); err != nil {
				return at(c.query, err)
			}
			if n > 0 {
				*found = append(*found, fmt.Sprintf("%s: %d", c.what, n))
			}
		}
		return nil
	})
}

// Rebuild implements store.Maintenance. A worker that codes meanwhile finds its claim gone and writes nothing.
func (db *DB) Rebuild(ctx context.Context) error {
	return db.write(ctx, func(tx *tx) error {
		for _, table := range derived {
			if err := tx.exec(db.d.Empty(table)); err != nil {
				return err
			}
		}
		return tx.exec("INSERT INTO pending (capture) SELECT n FROM captures")
	})
}

// Backup implements store.Maintenance.
func (db *DB) Backup(ctx context.Context, path string) error { return db.d.Backup(ctx, db.r, path) }
