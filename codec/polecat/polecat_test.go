package polecat

import (
	"errors"
	"reflect"
	"strings"
	"testing"
)

// row makes a line of cells by name; the others are empty.
func row(cells map[string]string) string {
	f := make([]string, len(Columns))
	for i, name := range Columns {
		f[i] = cells[name]
	}
	return strings.Join(f, "\t")
}

func good() map[string]string {
	return map[string]string{"Event ID": "2021_w10_0007", "Event Date": "2021-03-08", "Event Type": "ACCUSE", "Event Mode": "disapprove", "Intensity": "-2.0", "Quad Code": "VERBAL CONFLICT",
		"Contexts": "environment; human_rights", "Actor Name": "Milan Havran; None", "Actor Country": "SVK", "Actor Sectors": "GOV", "Recipient Name": "Dora Velik", "Recipient Country": "CZE",
		"Recipient Sectors": "GOV; MIL", "Placename": "Belza", "Country": "Slovakia", "Latitude": "49.1", "Longitude": "19.5", "Source": "Belza Herald", "Publication Date": "2021-03-09", "Language": "eng", "Version": "3"}
}

func read(t *testing.T, text string) (events []Event, rows []*RowError, broken error) {
	t.Helper()
	for e, err := range Read(strings.NewReader(text)) {
		var row *RowError
		switch {
		case err == nil:
			events = append(events, e)
		case errors.As(err, &row):
			rows = append(rows, row)
		default:
			broken = err
		}
	}
	return events, rows, broken
}

func TestRead(t *testing.T) {
	header := strings.Join(Columns, "\t")
	if !Is(header) || Is("20140903\tx") {
		t.Error("a header is not told from other lines")
	}
	number := good()
	number["Quad Code"], number["Event Mode"], number["Latitude"], number["Longitude"] = "3", "NA", "", ""
	got, bad, err := read(t, header+"\t\t\r\n"+row(good())+"\r\n"+row(number)+"\t\t\n")
	if err != nil || len(bad) > 0 || len(got) != 2 {
		t.Fatalf("%d events, %v, %v", len(got), bad, err)
	}
	lat, lon, intensity := 49.1, 19.5, -2.0
	want := Event{ID: "2021_w10_0007", Date: "2021-03-08", Type: "ACCUSE", Modes: []string{"disapprove"}, Intensity: &intensity, Quad: 3, Contexts: []string{"environment", "human_rights"},
		Actor: Party{[]string{"Milan Havran"}, []string{"SVK"}, []string{"GOV"}}, Recipient: Party{[]string{"Dora Velik"}, []string{"CZE"}, []string{"GOV", "MIL"}},
		Placename: "Belza", Country: "Slovakia", Lat: &lat, Lon: &lon, Source: "Belza Herald", Published: "2021-03-09", Language: "eng"}
	if !reflect.DeepEqual(got[0], want) {
		t.Errorf("%+v, want %+v", got[0], want)
	}
	if got[1].Quad != 3 || got[1].Modes != nil || got[1].Lat != nil {
		t.Errorf("%+v", got[1])
	}
}

func TestReadRefuses(t *testing.T) {
	header := strings.Join(Columns, "\t")
	for name, value := range map[string]string{"Event ID": "", "Event Date": "2021-02-30", "Event Type": "HUG", "Intensity": "11", "Quad Code": "5", "Latitude": "91", "Longitude": "", "Publication Date": "soon"} {
		cells := good()
		cells[name] = value
		got, bad, err := read(t, header+"\n"+row(cells)+"\n"+row(good())+"\n")
		if err != nil || len(got) != 1 || len(bad) != 1 || bad[0].Line != 2 {
			t.Errorf("%s %q: %d events, %v, %v; want the row refused and the next one read", name, value, len(got), bad, err)
		}
	}
	for _, text := range []string{"", "Event ID\tEvent Date\n", strings.Replace(header, "Event Mode", "Event Type", 1) + "\n"} {
		if _, _, err := read(t, text); err == nil {
			t.Errorf("%.30q passes", text)
		}
	}
	if _, bad, _ := read(t, header+"\n"+row(good())+"\tmore\n"); len(bad) != 1 {
		t.Error("a row with a column too many passes")
	}
}

func FuzzRead(f *testing.F) {
	f.Add(strings.Join(Columns, "\t") + "\n" + row(good()))
	f.Fuzz(func(t *testing.T, text string) {
		for e, err := range Read(strings.NewReader(text)) {
			if err == nil && (e.ID == "" || e.Date == "") {
				t.Errorf("%+v", e)
			}
		}
	})
}
