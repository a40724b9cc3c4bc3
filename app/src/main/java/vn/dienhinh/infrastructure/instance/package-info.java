/** One window for one data folder on one machine: a second start hands its file over and ends. */
package vn.dienhinh.infrastructure.instance;
