package fetch

import (
	"fmt"
	"net/netip"
	"slices"
)

// refused are the ranges that no public server has, with what they are for: the special-purpose registries of IANA (RFC 6890 and
// its updates), and addresses at which clouds answer their own machines. The first range that holds an address names it, so
// narrow ones stand before wide ones. Of IPv6 all outside 2000::/3 is refused besides.
var refused = func() []struct {
	netip.Prefix
	what string
} {
	rows := [][2]string{
		{"169.254.169.254/32", "the metadata service of a cloud"},
		{"169.254.170.2/32", "the metadata service of a cloud"},
		{"100.100.100.200/32", "the metadata service of a cloud"},
		{"192.0.0.192/32", "the metadata service of a cloud"},
		{"168.63.129.16/32", "the metadata service of a cloud"},
		{"fd00:ec2::/32", "the metadata service of a cloud"},
		{"fd20:ce::254/128", "the metadata service of a cloud"},
		{"0.0.0.0/8", "an address of this host"},
		{"10.0.0.0/8", "a private address"},
		{"100.64.0.0/10", "an address behind a carrier's NAT"},
		{"127.0.0.0/8", "a loopback address"},
		{"169.254.0.0/16", "a link-local address"},
		{"172.16.0.0/12", "a private address"},
		{"192.0.0.0/24", "a reserved address"},
		{"192.0.2.0/24", "an address for documentation"},
		{"192.31.196.0/24", "a reserved address"},
		{"192.52.193.0/24", "a reserved address"},
		{"192.88.99.0/24", "an address of a 6to4 relay"},
		{"192.168.0.0/16", "a private address"},
		{"192.175.48.0/24", "a reserved address"},
		{"198.18.0.0/15", "an address for benchmarks"},
		{"198.51.100.0/24", "an address for documentation"},
		{"203.0.113.0/24", "an address for documentation"},
		{"224.0.0.0/4", "a multicast address"},
		{"255.255.255.255/32", "the broadcast address"},
		{"240.0.0.0/4", "a reserved address"},
		{"::/128", "an address of this host"},
		{"::1/128", "a loopback address"},
		{"64:ff9b::/96", "an IPv4 address behind NAT64"},
		{"64:ff9b:1::/48", "an IPv4 address behind NAT64"},
		{"2001:db8::/32", "an address for documentation"},
		{"2001::/32", "an IPv4 address behind Teredo"},
		{"2001::/23", "a reserved address"},
		{"2002::/16", "an IPv4 address behind 6to4"},
		{"2620:4f:8000::/48", "a reserved address"},
		{"3fff::/20", "an address for documentation"},
		{"fc00::/7", "a private address"},
		{"fe80::/10", "a link-local address"},
		{"fec0::/10", "a site-local address"},
		{"ff00::/8", "a multicast address"},
	}
	out := make([]struct {
		netip.Prefix
		what string
	}, len(rows))
	for i, r := range rows {
		out[i].Prefix, out[i].what = netip.MustParsePrefix(r[0]), r[1]
	}
	return out
}()

var global6 = netip.MustParsePrefix("2000::/3")

// checkAddress says why a connection to addr is refused, nil if it is one of the public internet or in allow.
func checkAddress(addr netip.Addr, allow []netip.Prefix) error {
	plain := addr.Unmap().WithZone("") // ::ffff:10.0.0.1 connects to 10.0.0.1
	if slices.ContainsFunc(allow, func(p netip.Prefix) bool { return p.Contains(plain) }) {
		return nil
	}
	if addr.Zone() != "" {
		return fmt.Errorf("%s is a link-local address", addr)
	}
	for _, r := range refused {
		if r.Contains(plain) {
			return fmt.Errorf("%s is %s", plain, r.what)
		}
	}
	if !plain.Is4() && !global6.Contains(plain) {
		return fmt.Errorf("%s is a reserved address", addr)
	}
	return nil
}
