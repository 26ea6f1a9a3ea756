package api

import "testing"

func TestInWords(t *testing.T) {
	for _, tt := range [][2]string{
		{"NGAMIL", "Nigeria: military"}, {"USACOPSPY", "United States: police, intelligence"}, {"USA", "United States"}, {"GOV", "government"}, {"IGOMIL", "international bodies: military"},
		{"SYRXYZ", "Syria: XYZ"},
		{"NATO", "NATO"}, {"XYZGOV", "XYZGOV"}, {"protesters", "protesters"}, {"", ""}, {"Q22316", "Q22316"},
	} {
		if got := InWords(tt[0]); got != tt[1] {
			t.Errorf("InWords(%q) = %q, want %q", tt[0], got, tt[1])
		}
	}
}
