/**
 * Kills, full disks and damage, tried on real processes, real files and real disks: counts what was lost. Started by
 * {@code packaging/prove}; a shorter run is a slow test.
 */
package vn.dienhinh.prove;
