#ifndef ROW_HPP
#define ROW_HPP
#endif
