/** From a paper to finds: values with the place where they stand. What has two good readings is asked about, what has none is shown. */
package vn.dienhinh.application.reading.finding;
