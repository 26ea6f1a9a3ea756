package event_test

import "testing"

// Whom a state holds is at home with it, gunmen where the story is about one country alone; "the government" is of those who face it.
func TestAtHome(t *testing.T) {
	all := steps(t)
	for _, tt := range []struct{ text, last string }{
		{"Lithuania protested. Lithuania waited. Lithuania hoped. Lithuania voted. Minsk freed six political prisoners.", "RETREAT BLR>BLR"},
		{"Lithuania protested. Lithuania waited. Lithuania hoped. Lithuania voted. Minsk freed six Lithuanian prisoners.", "RETREAT BLR>LTU"},
		{"Chad voted. Chad waited. Chad hoped. Chad wept. The Nigerian army arrested three militants.", "COERCE NGA>TCD"}, // an army may be abroad
		{"Chad voted. Chad waited. Chad hoped. Chad wept. Chad slept. Chad rose. Chad sang. Chad danced. Gunmen killed two policemen in Chad.", "ASSAULT TCD>TCD"},
		{"Chad voted. Chad waited. Chad slept. Chad rose. Chad sang. Chad danced. Niger hoped. Niger wept. Niger sang. Gunmen killed two policemen in Chad.", "ASSAULT ?>TCD"},
		{"Chad voted. Chad waited. Chad hoped. Chad wept. Gunmen killed two policemen in Chad.", "ASSAULT ?>TCD"}, // too short to be sure
		{"Chad voted. Chad waited. Chad hoped. Chad wept. Chad slept. Chad rose. Chad sang. Chad danced. A suicide bomber killed two policemen in Chad.", "ASSAULT >TCD"},
		{"Latvia passed the law. Latvia waited. Latvia hoped. Latvia voted. The Russian parliament asked the government to act.", "REQUEST RUS>RUS"},
		{"Latvia passed the law. Latvia waited. Latvia hoped. Latvia voted. Russia asked the government to act.", "REQUEST RUS>LVA"},
	} {
		d := code(t, all, tt.text)
		got := ""
		if n := len(d.Events); n > 0 {
			e := d.Events[n-1]
			got = e.Type + " " + countries(e.Actors) + ">" + countries(e.Recipients)
		}
		if got != tt.last {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.last)
		}
	}
}

// "Observers from our embassy" are of whose embassy it is.
func TestOurs(t *testing.T) {
	all := steps(t)
	for head, want := range map[string]string{"Ministry of Foreign Affairs, Copenhagen\n\n": "DNK", "": ""} {
		d := code(t, all, head+"We regret the sentence in Hanoi. Vietnam is a partner. Observers from our Embassy were refused entry to the courtroom.")
		found := false
		for _, e := range d.Events {
			if e.Type == "REJECT" {
				found = true
				if got := countries(e.Recipients); got != want && want != "" || want == "" && got == "DNK" {
					t.Errorf("under %q: refused to %s, want %s", head, got, want)
				}
			}
		}
		if !found && want != "" {
			t.Error("no refusal")
		}
	}
}
