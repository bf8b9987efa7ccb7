package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"time"
)

// selfSigned makes a certificate for this machine's loopback names and for host, which is a name, an address, or nothing
// for all addresses of the machine.
// The simulator's own certificate doesn't name localhost, and its key is public.
func selfSigned(host string) (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("no key for the certificate: %w", err)
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("no serial number for the certificate: %w", err)
	}
	template := &x509.Certificate{
		SerialNumber: serial,
		Subject:      pkix.Name{CommonName: "vcsim", Organization: []string{"vim for Java tests"}},
		NotBefore:    time.Now().Add(-time.Hour), // for a client whose clock is a little behind
		NotAfter:     time.Now().AddDate(1, 0, 0),
		KeyUsage:     x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		ExtKeyUsage:  []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		// A CA as well, since some clients accept nothing else as what they trust.
		BasicConstraintsValid: true,
		IsCA:                  true,
		DNSNames:              []string{"localhost"},
		IPAddresses:           []net.IP{net.IPv4(127, 0, 0, 1), net.IPv6loopback},
	}
	ip := net.ParseIP(host)
	switch {
	case host == "" || ip.IsUnspecified(): // the simulator gives one of the machine's addresses as its own then
		addresses, err := net.InterfaceAddrs()
		if err != nil {
			return tls.Certificate{}, fmt.Errorf("no addresses for the certificate: %w", err)
		}
		for _, address := range addresses {
			template.IPAddresses = append(template.IPAddresses, address.(*net.IPNet).IP)
		}
	case ip != nil:
		template.IPAddresses = append(template.IPAddresses, ip)
	case host != "localhost":
		template.DNSNames = append(template.DNSNames, host)
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("no certificate: %w", err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, nil
}

// writePEM writes the certificate alone: the key never leaves the process.
func writePEM(file string, certificate tls.Certificate) error {
	block := &pem.Block{Type: "CERTIFICATE", Bytes: certificate.Certificate[0]}
	return os.WriteFile(file, pem.EncodeToMemory(block), 0o644)
}
