int ten_lines() {
%%8x   // ten lines in all
}
%%110x // and a file above the median
