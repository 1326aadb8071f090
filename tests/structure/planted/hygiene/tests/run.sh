#!/bin/sh
cd $1
foo=bar
