package io.vim25.simulator;

/**
 * What sessions hold on a server, all sessions together. On a real one each of these costs memory until the session
 * ends, and most are limited.
 *
 * @param sessions the sessions
 * @param views container, list and inventory views
 * @param collectors the property collectors that were created, without the one that each session has anyway
 * @param filters the property filters of all collectors
 * @param pages the reads that have pages left, by {@code RetrievePropertiesEx}
 * @param waits the calls that wait for updates
 */
public record ServerCounts(int sessions, int views, int collectors, int filters, int pages, int waits) {}
