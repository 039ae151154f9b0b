process.stdout.write('thidua\n');
